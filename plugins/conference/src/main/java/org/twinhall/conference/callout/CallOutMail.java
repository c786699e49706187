package org.twinhall.conference.callout;

import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.account.Account;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;

/** A call as a representative gets it, with the button behind which they say that they have read it. */
public class CallOutMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String subject;

    CallOutMail(String id, CallOutProfile call, Reply reply, Account account) {
        super(id);
        var language = call.languageFor(account.getLanguage());
        subject = call.subject(language);
        add(text("greeting", "callOutMail.greeting", account.getName()));
        add(new Label("heading", subject).add(new InLanguage(language)));
        add(new HtmlLabel("body", () -> SimpleMarkup.toHtml(call.body(language))).add(new InLanguage(language)));
        add(link("button", "/call-outs/" + reply.getSecret()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {subject};
    }
}
