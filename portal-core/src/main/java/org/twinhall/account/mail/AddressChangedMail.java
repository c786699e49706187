package org.twinhall.account.mail;

import org.twinhall.mail.MailPanel;

/** Tells the old address of an account that another one has taken its place. */
public class AddressChangedMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    public AddressChangedMail(String id, String name, String address) {
        super(id);
        add(text("greeting", "mail.greeting", name));
        add(text("changed", "addressChanged.changed", siteName(), address));
        add(link("contact", "/contact"));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {siteName()};
    }
}
