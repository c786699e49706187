package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.twinhall.text.Language;
import org.twinhall.web.Menu;
import org.twinhall.web.MenuItem;
import org.twinhall.web.Mount;

/**
 * All public pages that search engines should know: the first page, those of the main menu, and whatever everybody can
 * find. What a plugin makes searchable is in it without a word more.
 */
@Singleton
class Sitemap {

    private static final Map<Language, String> FIELDS = Stream.of(Language.values())
            .collect(Collectors.toMap(language -> language, language -> Fields.of(Fields.PATH, language)));

    private final SearchIndex index;
    private final Set<MenuItem> menu;
    private final Set<Mount> mounts;

    @Inject
    Sitemap(SearchIndex index, Set<MenuItem> menu, Set<Mount> mounts) {
        this.index = index;
        this.menu = menu;
        this.mounts = mounts;
    }

    /** The paths of each page, by the languages in which there is one; empty while the index is being built. */
    Optional<List<Map<Language, String>>> list() {
        return index.search(view -> {
            var pages = new ArrayList<>(standing());
            var everybody = new TermQuery(new Term(Fields.READERS, SearchDocument.EVERYBODY));
            view.walk(everybody, Set.copyOf(FIELDS.values()), document -> pages.add(paths(document)));
            return pages;
        });
    }

    private List<Map<Language, String>> standing() {
        var paths = menu.stream().filter(item -> item.menu() == Menu.MAIN).sorted(Comparator.comparing(MenuItem::order))
                .flatMap(item -> mounts.stream().filter(mount -> mount.page() == item.page() && !mount.path().contains("$"))).map(Mount::path);
        return Stream.concat(Stream.of(""), paths).map(path -> Stream.of(Language.values())
                .collect(Collectors.toMap(language -> language, language -> "/" + language.tag() + path))).toList();
    }

    private static Map<Language, String> paths(Document document) {
        var paths = new EnumMap<Language, String>(Language.class);
        FIELDS.forEach((language, field) -> Optional.ofNullable(document.get(field))
                .ifPresent(path -> paths.put(language, "/" + language.tag() + path)));
        return paths;
    }
}
