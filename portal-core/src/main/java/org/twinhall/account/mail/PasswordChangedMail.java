package org.twinhall.account.mail;

import org.twinhall.mail.MailPanel;

/** Tells a person that the password was changed, so that somebody else's doing does not stay unseen. */
public class PasswordChangedMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    public PasswordChangedMail(String id, String name) {
        super(id);
        add(text("greeting", "mail.greeting", name));
        add(text("changed", "changed.changed", siteName()));
        add(link("forgot", "/forgot-password"));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {siteName()};
    }
}
