package org.twinhall.account.mail;

import org.twinhall.mail.MailPanel;

/** Asks somebody who registered to prove the address. */
public class ConfirmMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    public ConfirmMail(String id, String name, String token) {
        super(id);
        add(text("greeting", "mail.greeting", name));
        add(text("registered", "confirm.registered", siteName()));
        add(link("confirm", "/confirm/" + token));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {siteName()};
    }
}
