package org.twinhall.content.tree;

import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** The order of pages. */
public final class TreeFeature extends Feature {

    @Override
    protected void configure() {
        page("/desk/order", TreePage.class);
        page("/desk/entries/${entry}/${written}/copy", CopyPage.class);
        menu(Menu.WORK, 12, "tree.title", TreePage.class);
    }
}
