package org.twinhall.content.review;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.desk.AgreementPanel;
import org.twinhall.text.Language;
import org.twinhall.web.OwnTime;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Site;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;

/** What colleagues say of a draft, and the secret address at which others may see it. */
@RequiresPermission(EntryRights.WRITE)
public class ReviewPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnTime time;

    @Inject
    private EntryService entries;

    @Inject
    private CommentService comments;

    @Inject
    private PreviewLinkService links;

    @Inject
    private Site site;

    private final long translationId;
    private final long entryId;
    private final Language written;
    private final String heading;
    private String made = "";

    public ReviewPage(PageParameters parameters) {
        super(parameters);
        var id = parameters.get("entry").toString("");
        written = Language.of(parameters.get("written").toString("")).orElseThrow(PortalPage::notFound);
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw notFound();
        }
        entryId = Long.parseLong(id);
        translationId = entries.getEntryForWriting(entryId).translation(written).orElseThrow(PortalPage::notFound).getId();
        heading = entries.getLatest(translationId).getTitle();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var path = "/" + language().tag() + "/desk/entries/" + entryId + "/" + written.tag();
        add(new PlainLink("editor", path));
        add(new AgreementPanel("agreement", entryId, translationId, written, entries.getEntryForWriting(entryId).getOwners()));
        add(list());
        add(sayForm());
        add(linkForm());
        add(endForm());
        var fresh = new WebMarkupContainer("fresh") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!made.isEmpty());
            }
        };
        fresh.add(new Label("address", () -> made));
        add(fresh);
    }

    private WebMarkupContainer list() {
        var all = comments.list(translationId);
        var list = new WebMarkupContainer("comments");
        list.add(new ListView<>("comment", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DraftComment> item) {
                fill(item, item.getModelObject());
            }
        });
        add(new WebMarkupContainer("none").setVisible(all.isEmpty()));
        return (WebMarkupContainer) list.setVisible(!all.isEmpty());
    }

    private void fill(ListItem<DraftComment> item, DraftComment comment) {
        item.add(new Label("who", comment.getAuthorName().isEmpty() ? getString("review.gone") : comment.getAuthorName()));
        item.add(new MomentLabel("when", comment.getCreatedAt()));
        item.add(new Label("number", comment.getRevisionNumber()));
        item.add(new MultiLineLabel("text", comment.getContent()).add(AttributeModifier.replace("dir", "auto")));
        item.add(new Label("settled", getString("review.settled").replace("${name}", comment.getSettledBy())).setVisible(comment.isSettled()));
        long id = comment.getId();
        item.add(new StatelessForm<Void>("settle") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                comments.settle(id);
                goOn("settled");
            }
        }.setVisible(!comment.isSettled()));
    }

    private StatelessForm<Void> sayForm() {
        IModel<String> words = Model.of("");
        var form = new StatelessForm<Void>("say") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                comments.say(translationId, words.getObject().strip());
                goOn("said");
            }
        };
        form.add(new ErrorSummary("errors", form), new AreaField("words", "review.words", words, DraftComment.LONGEST, 4).attribute("dir", "auto").required());
        return form;
    }

    /** Shows the address at once: it is told this one time, and stands in no address of a page. */
    private StatelessForm<Void> linkForm() {
        return new StatelessForm<>("make") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                made = site.address(links.make(translationId));
            }
        };
    }

    private StatelessForm<Void> endForm() {
        var open = links.list(translationId);
        var form = new StatelessForm<Void>("end") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                links.end(translationId);
                goOn("ended");
            }
        };
        form.add(new ListView<>("link", open) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PreviewLink> item) {
                item.add(new Label("until", getString("review.until").replace("${name}", item.getModelObject().getMadeByName())
                        .replace("${when}", time.moment(item.getModelObject().getExpiresAt()))));
            }
        });
        return (StatelessForm<Void>) form.setVisible(!open.isEmpty());
    }

    private void goOn(String done) {
        setResponsePage(ReviewPage.class, new PageParameters().set("entry", entryId).set("written", written.tag()).set("done", done));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(heading);
    }
}
