package org.twinhall.page;

import org.twinhall.content.EntryKind;
import org.twinhall.plugin.Feature;
import org.twinhall.web.HeaderSlots;
import org.twinhall.web.HomeSlots;

/** Standing pages: about the network, the handbook. */
public final class PageFeature extends Feature {

    @Override
    protected void configure() {
        contribute(EntryKind.class, PageKind.KIND);

        page("/pages", NetworkPage.class);

        slot(HeaderSlots.MENU, 10, PagesMenuPanel::new);
        slot(HeaderSlots.FOOTER, 10, PagesMenuPanel::new);
        slot(HomeSlots.CONTENT, 50, HandbookDoorPanel::new);
        demo(PageDemo.class);
    }
}
