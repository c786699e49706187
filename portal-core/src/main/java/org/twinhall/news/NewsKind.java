package org.twinhall.news;

import java.util.List;
import org.twinhall.content.EntryKind;

/** The kind of entry that is news. */
public final class NewsKind {

    public static final String NAME = "NEWS";

    static final EntryKind KIND = new EntryKind(NAME, "/news", false, List.of(), NewsKind.class);

    private NewsKind() {
    }
}
