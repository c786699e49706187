package org.twinhall.conference.callout;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
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
import org.twinhall.account.Accounts;
import org.twinhall.group.Groups;
import org.twinhall.text.Dates;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One call: who has read it and what they answered, a word to those who have not, and what came of it. */
@RequiresPermission(CallOutService.CALL)
public class CallOutPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_OUTCOME = 2000;

    @Inject
    private CallOutService service;

    @Inject
    private Accounts accounts;

    @Inject
    private Groups groups;

    private final transient CallOut call;

    public CallOutPage(PageParameters parameters) {
        super(parameters);
        call = service.find(id(parameters, "callOut")).orElseThrow(PortalPage::notFound);
    }

    static PageParameters of(long call) {
        return new PageParameters().set("callOut", call);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var told = call.profile().languageFor(language());
        add(new Label("subject", call.profile().subject(told)).add(new InLanguage(told)));
        add(new HtmlLabel("said", () -> SimpleMarkup.toHtml(call.profile().body(told))).add(new InLanguage(told)));
        boolean closed = call.getClosedAt() != null;
        add(new WebMarkupContainer("closed").add(new MultiLineLabel("outcome", call.outcome(language()))).setVisible(closed));
        var all = service.replies(call);
        add(table(all), reminder().setVisible(!closed && all.stream().anyMatch(reply -> reply.getReadAt() == null)), closing());
    }

    private ListView<Reply> table(List<Reply> all) {
        var people = accounts.find(all.stream().map(Reply::getAccountId).toList());
        var named = groups.find(all.stream().map(Reply::getGroupId).filter(Objects::nonNull).distinct().toList());
        return new ListView<>("line", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Reply> item) {
                var reply = item.getModelObject();
                boolean read = reply.getReadAt() != null;
                item.add(new Label("name", people.containsKey(reply.getAccountId()) ? people.get(reply.getAccountId()).getName() : ""));
                item.add(new Label("group", reply.getGroupId() == null || !named.containsKey(reply.getGroupId()) ? "" : named.get(reply.getGroupId()).name(language())));
                item.add(new Label("state", read ? getString("callOut.read").replace("${when}", Dates.moment(reply.getReadAt(), language())) : getString("callOut.unread"))
                        .add(AttributeModifier.replace("class", "chip " + (read ? "chip-published" : "chip-review"))));
                item.add(new Label("answer", reply.getAnswer()));
            }
        };
    }

    private StatelessForm<Void> reminder() {
        return new VerbForm("reminder", sent -> {
            service.remind(call.getId());
            setResponsePage(CallOutPage.class, of(call.getId()).set("done", "callOutReminded"));
        });
    }

    private StatelessForm<Void> closing() {
        var english = Model.of("");
        var arabic = Model.of("");
        var form = new VerbForm("closing", sent -> {
            service.close(call.getId(), english.getObject().strip(), arabic.getObject().strip());
            setResponsePage(CallOutPage.class, of(call.getId()).set("done", "callOutClosed"));
        });
        form.add(new ErrorSummary("errors", form));
        form.add(new AreaField("outcomeEnglish", "callOut.outcome.en", english, LONGEST_OUTCOME, 3).required().attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new AreaField("outcomeArabic", "callOut.outcome.ar", arabic, LONGEST_OUTCOME, 3).attribute("lang", "ar").attribute("dir", "rtl"));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("callOut.title");
    }
}
