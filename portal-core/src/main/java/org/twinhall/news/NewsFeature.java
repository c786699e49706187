package org.twinhall.news;

import org.twinhall.content.EntryKind;
import org.twinhall.group.GroupSlots;
import org.twinhall.plugin.Feature;
import org.twinhall.web.HomeSlots;
import org.twinhall.web.Menu;

/** News. */
public final class NewsFeature extends Feature {

    @Override
    protected void configure() {
        contribute(EntryKind.class, NewsKind.KIND);

        page("/news", NewsListPage.class);
        page("/news/${news}", NewsPage.class);
        page("/groups/${group}/news", NewsOfGroupPage.class);
        page("/groups/${group}/news/${news}", NewsItemOfGroupPage.class);

        menu(Menu.MAIN, 30, "menu.news", NewsListPage.class);
        slot(HomeSlots.CONTENT, 30, LatestNewsPanel::new);
        slot(GroupSlots.MAIN, 20, NewsOfGroupPanel::new);
        demo(NewsDemo.class);
    }
}
