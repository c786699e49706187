package org.twinhall.account.mail;

import org.twinhall.mail.MailPanel;

/** Tells somebody who asked for a new password that no account goes with the address; the page does not tell. */
public class UnknownAddressMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    public UnknownAddressMail(String id) {
        super(id);
        add(text("unknown", "unknown.unknown", siteName()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {siteName()};
    }
}
