package org.twinhall.article;

import org.twinhall.content.EntryKind;
import org.twinhall.group.GroupSlots;
import org.twinhall.plugin.Feature;
import org.twinhall.web.HomeSlots;
import org.twinhall.web.Menu;

/** Experience articles. */
public final class ArticleFeature extends Feature {

    @Override
    protected void configure() {
        contribute(EntryKind.class, ArticleKind.KIND);

        page("/articles", ArticleListPage.class);
        page("/articles/${article}", ArticlePage.class);
        page("/groups/${group}/articles", ArticlesOfGroupPage.class);
        page("/groups/${group}/articles/${article}", ArticleOfGroupPage.class);

        menu(Menu.MAIN, 40, "menu.articles", ArticleListPage.class);
        slot(HomeSlots.CONTENT, 20, StoriesPanel::new);
        slot(GroupSlots.MAIN, 10, ArticlesOfGroupPanel::new);
        demo(ArticleDemo.class);
    }
}
