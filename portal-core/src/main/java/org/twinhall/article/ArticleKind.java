package org.twinhall.article;

import java.util.List;
import org.twinhall.content.EntryKind;

/** The kind of entry that tells an experience, with the questions of its card. */
public final class ArticleKind {

    public static final String NAME = "ARTICLE";

    /** The question that is answered by {@code yes}, {@code changes} or {@code no}. */
    static final String AGAIN = "again";

    static final List<String> FIELDS = List.of("problem", "action", "cost", "duration", AGAIN);

    static final EntryKind KIND = new EntryKind(NAME, "/articles", false, FIELDS, ArticleKind.class);

    private ArticleKind() {
    }
}
