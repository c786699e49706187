package org.twinhall.account.mail;

import org.twinhall.mail.MailPanel;

/** Asks whoever holds an address to prove that it may become that of an account. */
public class NewAddressMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    public NewAddressMail(String id, String name, String token) {
        super(id);
        add(text("greeting", "mail.greeting", name));
        add(text("asked", "newAddress.asked", siteName()));
        add(link("use", "/new-address/" + token));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {siteName()};
    }
}
