package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import org.twinhall.text.Language;

/** Where translations are found: {@code /news/slug}, or with the slugs of the pages above in a tree. */
@Singleton
public class EntryPaths {

    private static final int DEEPEST = 12;

    private final Entries entries;
    private final EntryKinds kinds;

    @Inject
    EntryPaths(Entries entries, EntryKinds kinds) {
        this.entries = entries;
        this.kinds = kinds;
    }

    /** The path below the language of a translation's page. */
    public String path(Translation translation) {
        return path(translation.getEntry(), translation.getLanguage(), translation.getSlug());
    }

    /** The path below the language of an entry's page in a language, with its slug there. */
    public String path(Entry entry, Language language, String slug) {
        var kind = kinds.get(entry.getKind());
        var slugs = new ArrayList<String>();
        slugs.add(slug);
        for (var above = kind.tree() ? entry.getParentId() : null; above != null && slugs.size() < DEEPEST;) {
            var parent = entries.find(above).orElseThrow();
            slugs.addFirst(parent.translation(language).filter(Translation::isLive)
                    .or(() -> parent.getTranslations().stream().findFirst()).map(Translation::getSlug).orElse(""));
            above = parent.getParentId();
        }
        return kind.path() + "/" + String.join("/", slugs);
    }
}
