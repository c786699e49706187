package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.component.PlainPageLink;

/** In the menu of whoever looks after a record: the way there. Nobody else sees it. */
public class KeptPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    public KeptPanel(String id, IModel<String> path) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("kept", KeptPage.class));
        setVisible(service.keepsAny());
    }
}
