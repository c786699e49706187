package org.twinhall.mail;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.web.OwnTime;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PlainPageLink;

/** One mail of the outbox as its receiver sees it, HTML and plain text. */
@RequiresPermission(MailService.READ)
public class MailViewPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnTime time;

    @Inject
    private MailService mails;

    private final long id;

    public MailViewPage(PageParameters parameters) {
        super(parameters);
        id = id(parameters, "mail");
    }

    static PageParameters of(long id) {
        return new PageParameters().set("mail", id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var mail = mails.find(id).orElseThrow(PortalPage::notFound);
        add(new Label("recipient", mail.getRecipient()));
        add(new Label("subject", mail.getSubject()).add(AttributeModifier.replace("lang", mail.getLanguage().tag()),
                AttributeModifier.replace("dir", mail.getLanguage().direction())));
        add(new MailStateLabel("state", mail.getState()));
        add(new MomentLabel("created", mail.getCreatedAt()));
        add(fact("sent", mail.getSentAt() == null ? "" : time.moment(mail.getSentAt())));
        boolean waits = mail.getState() == MailState.QUEUED && mail.getAttempts() > 0;
        add(fact("next", waits ? time.moment(mail.getNextAttemptAt()) : ""));
        add(fact("error", mail.getLastError() == null ? "" : mail.getLastError()));
        add(new StatelessForm<Void>("again") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                mails.sendAgain(id);
                setResponsePage(MailViewPage.class, of(id).set("done", "sendAgain"));
            }
        }.setVisible(mails.maySendAgain(mail.getState())));
        boolean readable = !mail.getHtml().isEmpty();
        add(new WebMarkupContainer("forgotten").setVisible(!readable));
        var body = new WebMarkupContainer("body-of-mail");
        var frame = new WebMarkupContainer("html-part");
        frame.add(AttributeModifier.replace("src", "/admin/mail/" + id + "/html"));
        frame.add(AttributeModifier.replace("title", getString("mail.html")));
        body.add(frame);
        body.add(new Label("plain", mail.getPlain()).add(AttributeModifier.replace("lang", mail.getLanguage().tag()),
                AttributeModifier.replace("dir", mail.getLanguage().direction())));
        add(body.setVisible(readable));
        add(new PlainPageLink("all", MailListPage.class));
    }

    private static WebMarkupContainer fact(String id, String value) {
        var fact = new WebMarkupContainer(id);
        fact.add(new Label("value", value));
        fact.setVisible(!value.isEmpty());
        return fact;
    }

    @Override
    protected IModel<String> title() {
        return message("mail.one");
    }
}
