package org.twinhall.mail;

import org.apache.wicket.markup.html.basic.Label;

/** A mail for tests. */
public class NoteMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String subject;

    NoteMail(String id, String subject) {
        super(id);
        this.subject = subject;
        add(new Label("words", "peace & <friendship>"));
        add(link("link", "/sign-in"));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {subject};
    }

    @Override
    protected String replyTo() {
        return "answers@example.org";
    }
}
