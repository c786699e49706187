package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.web.component.PlainPageLink;

/** On a partner's page: how those who speak for it come to look after its record; the model is the partner's id. */
public class AskKeepingPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Partners partners;

    @Inject
    private PartnerService service;

    private final IModel<Long> partner;

    public AskKeepingPanel(String id, IModel<Long> partner) {
        super(id);
        this.partner = partner;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var found = partners.find(partner.getObject()).orElseThrow();
        add(new PlainPageLink("ask", KeepingPage.class, PartnerPage.of(found)));
        setVisible(!service.isKeeper(found));
    }
}
