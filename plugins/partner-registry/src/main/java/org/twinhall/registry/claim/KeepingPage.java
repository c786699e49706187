package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;

/** Where somebody from a partner asks to look after its record, with or without an account. */
@OpenToAll
public class KeepingPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    private final transient Partner partner;

    public KeepingPage(PageParameters parameters) {
        super(parameters);
        partner = service.findShown(parameters.get("partner").toString("")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", title()));
        add(new KeepingForm("form", partner).setVisible(getPageParameters().get("done").isEmpty()));
        add(new PlainPageLink("back", PartnerPage.class, PartnerPage.of(partner)));
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("keeping.title").replace("${partner}", partner.name(language()));
    }
}
