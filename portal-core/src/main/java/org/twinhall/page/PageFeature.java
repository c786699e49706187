package org.twinhall.page;

import org.twinhall.content.EntryKind;
import org.twinhall.group.GroupSlots;
import org.twinhall.plugin.Feature;
import org.twinhall.web.HeaderSlots;
import org.twinhall.web.HomeSlots;

/** Standing pages: about the network, the handbook. */
public final class PageFeature extends Feature {

    @Override
    protected void configure() {
        contribute(EntryKind.class, PageKind.KIND);

        page("/pages", NetworkPage.class);
        page("/groups/${group}/pages", PagesOfGroupPage.class);
        page("/groups/${group}/pages/${page}", PageOfGroupPage.class);

        slot(HeaderSlots.MENU, 10, PagesMenuPanel::new);
        slot(HeaderSlots.FOOTER, 10, PagesMenuPanel::new);
        slot(HomeSlots.CONTENT, 50, HandbookDoorPanel::new);
        slot(GroupSlots.SIDEBAR, 10, PagesOfGroupPanel::new);
        demo(PageDemo.class);
    }
}
