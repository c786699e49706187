package org.twinhall.conference.exchange;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.mail.MailPanel;
import org.twinhall.web.component.PlainLink;

/** Tells somebody of the one with whom the organisers brought them together. */
public class ShareMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String event;
    private final String key;

    ShareMail(String id, SignUp to, SignUp about, ShareProfile share, Event of) {
        super(id);
        event = of.title(to.getLanguage());
        key = (share.offered() ? "offer." : "need.") + share.what();
        add(text("greeting", "shareMail.greeting", to.getName()), text("text", "shareMail." + key, about.getName(), String.valueOf(share.number()), event));
        add(new PlainLink("mail", "mailto:" + about.getEmail()).add(new Label("address", about.getEmail())));
        add(new Label("place", share.place()).setVisible(!share.place().isEmpty()), new MultiLineLabel("note", share.note()).setVisible(!share.note().isEmpty()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {getString("shareMail.subject." + key), event};
    }
}
