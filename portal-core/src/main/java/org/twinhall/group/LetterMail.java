package org.twinhall.group;

import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.mail.MailPanel;

/** A letter that came through the contact form; answers go to its writer. */
public class LetterMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final Letter letter;
    private final String group;

    LetterMail(String id, Letter letter, String group) {
        super(id);
        this.letter = letter;
        this.group = group;
        add(group.isEmpty() ? text("intro", "letter.toNetwork", letter.name(), letter.email())
                : text("intro", "letter.toGroup", letter.name(), letter.email(), group));
        add(new MultiLineLabel("message", letter.message()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {letter.name(), group.isEmpty() ? siteName() : group};
    }

    @Override
    protected String replyTo() {
        return letter.email();
    }
}
