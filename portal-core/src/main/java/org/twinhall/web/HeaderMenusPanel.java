package org.twinhall.web;

import org.apache.wicket.model.Model;

/** The side navigation. */
final class HeaderMenusPanel extends KeptPart {

    private static final long serialVersionUID = 1L;

    /** @param marked tells apart what menus mark on the page */
    HeaderMenusPanel(String id, String marked) {
        super(id, "menus " + marked);
    }

    @Override
    void addContent() {
        add(new MenuPanel("navigation", Menu.MAIN));
        add(new SlotPanel<>("more", HeaderSlots.MENU, Model.of("")));
    }
}
