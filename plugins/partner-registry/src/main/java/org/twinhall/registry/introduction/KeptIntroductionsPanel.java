package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.component.PlainPageLink;

/** The introductions of the partners whose records somebody looks after, and the way to propose one. */
public class KeptIntroductionsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntroductionService service;

    @Inject
    private PartnerService partners;

    public KeptIntroductionsPanel(String id, IModel<String> path) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new IntroductionLinesPanel("lines", service.listOfMyPartners(), false), new PlainPageLink("new", NewIntroductionPage.class));
        setVisible(partners.listKept().stream().anyMatch(partner -> !partner.isHidden()));
    }
}
