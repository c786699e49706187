package org.twinhall.registry.claim;

import org.twinhall.mail.MailPanel;

/** Asks whoever would like to look after a record to prove the address. */
public class ProveKeepingMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String partner;

    ProveKeepingMail(String id, String name, String partner, String token) {
        super(id);
        this.partner = partner;
        add(text("greeting", "keeping.greeting", name), text("asked", "keeping.prove.asked", partner, siteName()));
        add(link("prove", "/registry/keeping/" + token));
        add(text("foot", "keeping.prove.foot", KeepingService.VALIDITY.toDays()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {partner};
    }
}
