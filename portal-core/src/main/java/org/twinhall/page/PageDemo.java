package org.twinhall.page;

import jakarta.inject.Inject;
import org.twinhall.content.EntryDemo;
import org.twinhall.plugin.DemoData;

/** The pages of the demo. */
public class PageDemo implements DemoData {

    private final EntryDemo entries;

    @Inject
    PageDemo(EntryDemo entries) {
        this.entries = entries;
    }

    @Override
    public void add() {
        entries.add(PageKind.KIND, "pages");
    }
}
