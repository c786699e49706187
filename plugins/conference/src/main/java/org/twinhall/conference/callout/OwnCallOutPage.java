package org.twinhall.conference.callout;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.text.Dates;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** A call behind the link of the mail. Opening it changes nothing, because mail scanners open links too; its button does. */
@OpenToAll
public class OwnCallOutPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallOutService service;

    private final String secret;
    private final transient Reply reply;

    public OwnCallOutPage(PageParameters parameters) {
        super(parameters);
        secret = parameters.get("call").toString("");
        reply = service.findOwn(secret).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var call = service.of(reply);
        var told = call.profile().languageFor(language());
        add(new Label("heading", call.profile().subject(told)).add(new InLanguage(told)), new Label("when", Dates.moment(call.getSentAt(), language())));
        add(new HtmlLabel("said", () -> SimpleMarkup.toHtml(call.profile().body(told))).add(new InLanguage(told)));
        add(new WebMarkupContainer("closed").add(new MultiLineLabel("outcome", call.outcome(language()))).setVisible(call.getClosedAt() != null));
        add(new Label("read", reply.getReadAt() == null ? "" : getString("callOut.youRead").replace("${when}", Dates.moment(reply.getReadAt(), language())))
                .setVisible(reply.getReadAt() != null));
        add(reading());
    }

    private StatelessForm<Void> reading() {
        var answer = Model.of(reply.getAnswer());
        var form = new VerbForm("reading", sent -> {
            service.read(secret, answer.getObject().strip());
            setResponsePage(OwnCallOutPage.class, new PageParameters().set("call", secret).set("done", "callOutRead"));
        });
        form.add(new ErrorSummary("errors", form), new AreaField("answer", "callOut.yourAnswer", answer, Reply.LONGEST_ANSWER, 3).attribute("dir", "auto"));
        form.add(new Label("word", getString(reply.getReadAt() == null ? "callOut.sayRead" : "callOut.sayOtherwise")));
        return form;
    }

    @Override
    protected boolean isListed() {
        return false;
    }

    @Override
    protected IModel<String> title() {
        return message("callOut.title");
    }
}
