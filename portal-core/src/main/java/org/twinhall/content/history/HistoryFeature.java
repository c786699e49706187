package org.twinhall.content.history;

import org.twinhall.plugin.Feature;

/** The versions of texts. */
public final class HistoryFeature extends Feature {

    @Override
    protected void configure() {
        page("/desk/entries/${entry}/${written}/history", HistoryPage.class);
    }
}
