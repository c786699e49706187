package org.twinhall.account.mail;

import org.twinhall.mail.MailPanel;

/** Tells somebody who registered that there is an account already; the page does not tell. */
public class KnownAddressMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    public KnownAddressMail(String id, String name) {
        super(id);
        add(text("greeting", "mail.greeting", name));
        add(text("known", "known.known", siteName()));
        add(link("signIn", "/sign-in"));
        add(link("forgot", "/forgot-password"));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {siteName()};
    }
}
