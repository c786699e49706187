package org.twinhall.conference.programme;

import java.util.List;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.mail.MailPanel;

/** Tells somebody who signed up that the programme is there, or what is otherwise in it. */
public class ProgrammeMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String event;
    private final boolean first;

    /**
     * Makes the mail.
     *
     * @param first   whether readers saw no programme before
     * @param changes since the one that they saw
     */
    ProgrammeMail(String id, SignUp signUp, Event event, boolean first, List<Change> changes) {
        super(id);
        var language = signUp.getLanguage();
        this.event = event.title(language);
        this.first = first;
        add(text("greeting", "signUpMail.greeting", signUp.getName()), text("intro", first ? "programmeMail.first" : "programmeMail.intro", this.event));
        add(new ChangeLines("changes", first ? List.of() : changes, language));
        add(link("button", "/events/" + event.getSlug() + "/programme"));
        add(link("own", "/sign-ups/" + signUp.getSecret()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {getString(first ? "programmeMail.first.subject" : "programmeMail.subject"), event};
    }
}
