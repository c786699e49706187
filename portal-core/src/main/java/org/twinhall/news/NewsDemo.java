package org.twinhall.news;

import jakarta.inject.Inject;
import org.twinhall.content.EntryDemo;
import org.twinhall.plugin.DemoData;

/** The news of the demo. */
public class NewsDemo implements DemoData {

    private final EntryDemo entries;

    @Inject
    NewsDemo(EntryDemo entries) {
        this.entries = entries;
    }

    @Override
    public void add() {
        entries.add(NewsKind.KIND, "news");
    }
}
