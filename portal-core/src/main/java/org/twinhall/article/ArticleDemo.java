package org.twinhall.article;

import jakarta.inject.Inject;
import org.twinhall.content.EntryDemo;
import org.twinhall.plugin.DemoData;

/** The experience articles of the demo. */
public class ArticleDemo implements DemoData {

    private final EntryDemo entries;

    @Inject
    ArticleDemo(EntryDemo entries) {
        this.entries = entries;
    }

    @Override
    public void add() {
        entries.add(ArticleKind.KIND, "articles");
    }
}
