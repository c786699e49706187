package org.twinhall.registry.claim;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.twinhall.account.Account;
import org.twinhall.mail.MailPanel;
import org.twinhall.registry.desk.PartnerEditPage;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;

/** Tells somebody that the record is theirs to look after; who has no account yet learns that an invitation comes by another mail. */
public class KeepingAcceptedMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String partner;

    KeepingAcceptedMail(String id, Account account, Partner partner) {
        super(id);
        this.partner = partner.name(account.getLanguage());
        add(text("greeting", "keeping.greeting", account.getName()), text("accepted", "keeping.accepted", this.partner));
        add(new WebMarkupContainer("invited").setVisible(!account.isActive()));
        add(link("record", PartnerEditPage.class, PartnerPage.of(partner)));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {partner};
    }
}
