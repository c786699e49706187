package org.twinhall.content.takedown;

import org.twinhall.access.Role;
import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** Pictures that somebody asks to take down. */
public final class TakeDownFeature extends Feature {

    @Override
    protected void configure() {
        entities(TakeDownRequest.class);
        permission(TakeDownService.DECIDE, Role.ORGANISER, Role.REPRESENTATIVE, Role.EDITOR);
        page("/take-down", TakeDownPage.class);
        page("/desk/take-downs", TakeDownListPage.class);
        menu(Menu.WORK, 25, "menu.takeDowns", TakeDownListPage.class);
    }
}
