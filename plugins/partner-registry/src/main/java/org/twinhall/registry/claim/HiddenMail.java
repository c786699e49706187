package org.twinhall.registry.claim;

import org.twinhall.mail.MailPanel;
import org.twinhall.registry.desk.PartnerEditPage;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.text.Language;

/** Tells organisers that the keeper of a record hid the partner. */
public class HiddenMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final transient Partner partner;
    private final String keeper;

    HiddenMail(String id, Partner partner, String keeper) {
        super(id);
        this.partner = partner;
        this.keeper = keeper;
        add(link("record", PartnerEditPage.class, PartnerPage.of(partner)));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(text("hidden", "keeping.hidden", keeper, name()));
    }

    private String name() {
        return partner.name(Language.of(getLocale()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {name()};
    }
}
