package org.twinhall.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;

/** The menu as a page, for readers without JavaScript. */
@OpenToAll
public class MenuPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    public MenuPage(PageParameters parameters) {
        super(parameters);
        add(new MenuPanel("menu", Menu.MAIN));
        add(new SlotPanel<>("more", HeaderSlots.MENU, Model.of("")));
    }

    @Override
    protected IModel<String> title() {
        return message("page.menu");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
