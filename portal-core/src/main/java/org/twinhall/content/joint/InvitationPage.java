package org.twinhall.content.joint;

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
import org.twinhall.content.Invitation;
import org.twinhall.content.Ownership;
import org.twinhall.content.Translation;
import org.twinhall.content.desk.DeskPage;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.content.view.BodyLabel;
import org.twinhall.content.view.EntryWords;
import org.twinhall.content.view.LeadFigure;
import org.twinhall.media.MediaFiles;
import org.twinhall.text.Direction;
import org.twinhall.web.OwnTime;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;

/** What a group is invited to own, and its answer. */
@RequiresPermission(EntryRights.PUBLISH)
public class InvitationPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ownership ownership;

    @Inject
    private EntryWords words;

    @Inject
    private MediaFiles files;

    @Inject
    private OwnTime time;

    private final transient Ownership.Invited invited;

    public InvitationPage(PageParameters parameters) {
        super(parameters);
        var id = parameters.get("invitation").toString("");
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw notFound();
        }
        invited = ownership.findInvited(Long.parseLong(id)).orElseThrow(org.twinhall.web.PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var invitation = invited.invitation();
        var entry = invited.entry();
        add(new Label("asked", getString("invitation.asked").replace("${name}", Direction.isolated(invitation.getInvitedByName()))
                .replace("${owners}", words.groupNames(entry.getOwners())).replace("${group}", words.groupNames(java.util.Set.of(invitation.getGroupId())))
                .replace("${when}", time.moment(invitation.getInvitedAt()))));
        add(new MultiLineLabel("message", invitation.getMessage()).add(AttributeModifier.replace("dir", "auto")).setVisible(!invitation.getMessage().isEmpty()));
        add(accept(invitation.getId(), entry.getTranslations().getFirst()), decline(invitation.getId()));
        var picture = entry.getLeadMediaId() == null ? null : files.find(entry.getLeadMediaId()).orElse(null);
        add(new ListView<>("text", ownership.listDrafts(invited)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Ownership.Draft> item) {
                var draft = item.getModelObject();
                item.add(new Label("live", getString(draft.live() ? "invitation.live" : "invitation.draft")));
                item.add(new WebMarkupContainer("draft").add(new Label("title", draft.wording().title()), new Label("lead", draft.wording().lead()),
                        new LeadFigure("picture", picture, draft.language()), new BodyLabel("body", draft.wording().body()))
                        .add(new InLanguage(draft.language())));
            }
        });
    }

    private StatelessForm<Void> accept(long id, Translation first) {
        long entryId = first.getEntry().getId();
        var language = first.getLanguage();
        return new StatelessForm<>("accept") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                answer(() -> {
                    ownership.accept(id);
                    setResponsePage(OwnersPage.class, EntryEditPage.of(entryId, language).set("done", "joined"));
                });
            }
        };
    }

    private StatelessForm<Void> decline(long id) {
        IModel<String> reason = Model.of("");
        var form = new StatelessForm<Void>("decline") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                answer(() -> {
                    ownership.decline(id, reason.getObject().strip());
                    setResponsePage(DeskPage.class, new PageParameters().set("done", "declined"));
                });
            }
        };
        form.add(new ErrorSummary("errors", form), new AreaField("reason", "invitation.reason", reason, Invitation.LONGEST, 3).attribute("dir", "auto").required());
        return form;
    }

    /** Somebody else may have answered a moment before. */
    private void answer(Runnable verb) {
        try {
            verb.run();
        } catch (Ownership.GoneException e) {
            setResponsePage(DeskPage.class, new PageParameters().set("done", "answered"));
        }
    }

    @Override
    protected IModel<String> title() {
        return message("invitation.title");
    }
}
