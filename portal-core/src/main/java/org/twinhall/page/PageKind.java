package org.twinhall.page;

import java.util.List;
import org.twinhall.content.EntryKind;

/** The kind of entry that stands in a tree. */
public final class PageKind {

    public static final String NAME = "PAGE";

    static final EntryKind KIND = new EntryKind(NAME, "/pages", true, List.of(), PageKind.class);

    private PageKind() {
    }
}
