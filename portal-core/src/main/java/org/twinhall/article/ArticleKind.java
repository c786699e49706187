package org.twinhall.article;

import java.util.List;
import org.twinhall.content.EntryField;
import org.twinhall.content.EntryKind;

/** The kind of entry that tells an experience, with the questions of its card. */
public final class ArticleKind {

    public static final String NAME = "ARTICLE";

    static final List<EntryField> FIELDS = List.of(EntryField.open("problem", "experience.problem"),
            EntryField.open("action", "experience.action"), EntryField.open("cost", "experience.cost"),
            EntryField.open("duration", "experience.duration"),
            EntryField.choice("again", "experience.again", "yes", "changes", "no"));

    static final EntryKind KIND = new EntryKind(NAME, "/articles", false, FIELDS, ArticleKind.class);

    private ArticleKind() {
    }
}
