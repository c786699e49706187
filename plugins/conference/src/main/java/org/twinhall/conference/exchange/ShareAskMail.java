package org.twinhall.conference.exchange;

import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.mail.MailPanel;

/** Asks somebody whether the organisers may tell who they are to the one who was found for them. */
public class ShareAskMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String event;

    ShareAskMail(String id, SignUp to, Event of) {
        super(id);
        event = of.title(to.getLanguage());
        add(text("greeting", "shareMail.greeting", to.getName()), text("text", "shareAskMail.text", event), link("button", "/sign-ups/" + to.getSecret()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {event};
    }
}
