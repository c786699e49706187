package org.twinhall.account.mail;

import org.twinhall.mail.MailPanel;

/** Lets somebody choose a new password. */
public class ResetMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    public ResetMail(String id, String name, String token) {
        super(id);
        add(text("greeting", "mail.greeting", name));
        add(text("asked", "reset.asked", siteName()));
        add(link("reset", "/reset-password/" + token));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {siteName()};
    }
}
