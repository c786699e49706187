package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;

/** For the keeper of a record: hiding the partner; the model is the partner's id. */
public class HidePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingService service;

    @Inject
    private PartnerService partnerService;

    @Inject
    private Partners partners;

    @Inject
    private Access access;

    private final IModel<Long> partner;

    public HidePanel(String id, IModel<Long> partner) {
        super(id);
        this.partner = partner;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new StatelessForm<Void>("hide") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.hide(partner.getObject());
                setResponsePage(KeptPage.class, new PageParameters().set("done", "partnerHidden"));
            }
        });
        setVisible(partnerService.isKeeper(partners.find(partner.getObject()).orElseThrow()) && !access.may(PartnerService.CURATE));
    }
}
