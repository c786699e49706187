package org.twinhall.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.Model;

/** The foot of every page. */
final class FooterPanel extends KeptPart {

    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    /** @param marked tells apart what menus mark on the page */
    FooterPanel(String id, String marked) {
        super(id, "footer " + marked);
    }

    @Override
    void addContent() {
        add(new Label("about", site.about(PortalSession.get().language())));
        add(new MenuPanel("links", Menu.FOOTER));
        add(new SlotPanel<>("more", HeaderSlots.FOOTER, Model.of("")));
    }
}
