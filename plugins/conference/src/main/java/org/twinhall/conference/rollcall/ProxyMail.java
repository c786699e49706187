package org.twinhall.conference.rollcall;

import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.group.Group;
import org.twinhall.mail.MailPanel;

/** Tells a representative that another group gave them its vote, or took it back. */
public class ProxyMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String title;

    ProxyMail(String id, Event event, SignUp holder, Group giver, boolean given) {
        super(id);
        var language = holder.getLanguage();
        title = event.title(language);
        add(text("greeting", "signUpMail.greeting", holder.getName()));
        add(text("intro", given ? "proxyMail.given" : "proxyMail.revoked", giver.name(language), title));
        var button = link("button", "/sign-ups/" + holder.getSecret());
        add(button.add(text("word", "proxyMail.button")));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {title};
    }
}
