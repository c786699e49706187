package org.twinhall.content.uses;

import org.twinhall.content.desk.DeskSlots;
import org.twinhall.plugin.Feature;

/** Where entries are used. */
public final class UsesFeature extends Feature {

    @Override
    protected void configure() {
        page("/desk/entries/${entry}/${written}/uses", UsesPage.class);
        slot(DeskSlots.USES, 10, LinksPanel::new);
    }
}
