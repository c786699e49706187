package org.twinhall.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;

/** The foot of every page. */
final class FooterPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    FooterPanel(String id) {
        super(id);
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("about", site.about(PortalSession.get().language())));
        add(new MenuPanel("links", Menu.FOOTER));
        add(new SlotPanel<>("more", HeaderSlots.FOOTER, Model.of("")));
    }
}
