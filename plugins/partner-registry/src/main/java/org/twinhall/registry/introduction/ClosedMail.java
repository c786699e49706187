package org.twinhall.registry.introduction;

import org.twinhall.mail.MailPanel;

/** Tells a side that had agreed that nothing came of it; why, it does not say. */
public class ClosedMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String other;

    ClosedMail(String id, String other) {
        super(id);
        this.other = other;
        add(text("closed", "introduction.closed", other));
        add(link("registry", "/registry/gaps"));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {other};
    }
}
