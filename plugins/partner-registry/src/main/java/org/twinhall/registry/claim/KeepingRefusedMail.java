package org.twinhall.registry.claim;

import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.mail.MailPanel;

/** Tells somebody why the record was not entrusted. */
public class KeepingRefusedMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String partner;

    KeepingRefusedMail(String id, String name, String partner, String why) {
        super(id);
        this.partner = partner;
        add(text("greeting", "keeping.greeting", name), text("refused", "keeping.refused", partner), new MultiLineLabel("why", why));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {partner};
    }
}
