package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.plugin.DemoData;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Language;

/** In the demo somebody looks after the record of Shu'fat camp, and somebody asks for that of Marda. */
public class KeepingDemo implements DemoData {

    private final KeepingService service;
    private final PartnerService partnerService;
    private final Partners partners;
    private final Accounts accounts;

    @Inject
    KeepingDemo(KeepingService service, PartnerService partnerService, Partners partners, Accounts accounts) {
        this.service = service;
        this.partnerService = partnerService;
        this.partners = partners;
        this.accounts = accounts;
    }

    @Override
    public void add() {
        partners.findBySlug("shufat-camp").ifPresent(camp -> accounts.findByEmail(DemoAccounts.MEMBER.email()).ifPresent(keeper -> {
            partnerService.entrust(camp.getId(), keeper.getId());
            partnerService.keepContact(camp.getId(), "اللجنة الشعبية، shufat@demo.example");
        }));
        partners.findBySlug("marda").ifPresent(marda -> service.prove(service.asked(marda.getId(),
                new Asking("رنا خليل", "rana@demo.example", "سكرتيرة المجلس القروي", "اتصلوا بمكتب المجلس القروي في أوقات الدوام واسألوا عني."),
                Language.ARABIC)));
    }
}
