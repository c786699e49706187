package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.access.Access;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.web.component.PlainPageLink;

/** On a partner's page, for the people of groups, its keeper and organisers: the way to be introduced; the model is the partner's id. */
public class IntroducePartnerPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Partners partners;

    @Inject
    private PartnerService service;

    @Inject
    private Access access;

    private final IModel<Long> partner;

    public IntroducePartnerPanel(String id, IModel<Long> partner) {
        super(id);
        this.partner = partner;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var found = partners.find(partner.getObject()).orElseThrow();
        add(new PlainPageLink("new", NewIntroductionPage.class, NewIntroductionPage.of(found)));
        setVisible(access.maySomewhere(PartnerService.WRITE) || service.isKeeper(found));
    }
}
