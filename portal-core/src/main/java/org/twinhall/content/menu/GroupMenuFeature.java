package org.twinhall.content.menu;

import org.twinhall.content.desk.DeskSlots;
import org.twinhall.group.GroupSlots;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;
import org.twinhall.web.Menu;

/** Menus of groups. */
public final class GroupMenuFeature extends Feature {

    @Override
    protected void configure() {
        entities(GroupMenuItem.class);
        groupRows(GroupRows.of("group_menu_item").below("member_group", "group_id").refers("entry_id", "entry"));
        page("/desk/menu", GroupMenuPage.class);
        menu(Menu.WORK, 14, "groupMenu.title", GroupMenuPage.class);
        slot(GroupSlots.SIDEBAR, 5, GroupMenuPanel::new);
        slot(DeskSlots.USES, 20, MenusHoldingPanel::new);
    }
}
