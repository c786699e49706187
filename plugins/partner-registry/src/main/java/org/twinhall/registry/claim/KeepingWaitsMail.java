package org.twinhall.registry.claim;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.mail.MailPanel;
import org.twinhall.registry.partner.Partner;
import org.twinhall.text.Language;

/** Tells organisers that somebody would like to look after a record; who, they read where they decide. */
public class KeepingWaitsMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final transient Partner partner;

    KeepingWaitsMail(String id, Partner partner, long keepingId) {
        super(id);
        this.partner = partner;
        add(link("decide", KeepingDecisionPage.class, new PageParameters().set("keeping", keepingId)));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(text("asks", "keeping.waits", name()));
    }

    private String name() {
        return partner.name(Language.of(getLocale()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {name()};
    }
}
