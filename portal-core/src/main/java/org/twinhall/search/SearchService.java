package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.twinhall.text.Language;

/** Answers what readers ask of the index, each according to what they may read. */
@Singleton
public class SearchService {

    /** How many results a page shows. */
    public static final int PAGE = 10;

    /** How many results can be paged through. */
    public static final int MOST = 500;

    private final SearchIndex index;
    private final NameBook names;
    private final Readers readers;
    private final Clock clock;

    @Inject
    SearchService(SearchIndex index, NameBook names, Readers readers, Clock clock) {
        this.index = index;
        this.names = names;
        this.readers = readers;
        this.clock = clock;
    }

    /** The results of a query for whoever is asking, in the order and the words that suit a reader of a language. */
    public SearchAnswer search(SearchQuery query, Language language) {
        var known = names.names();
        return index.search(searcher -> new Finder(searcher, known, readers.mayFind(), clock.instant()).find(query, language))
                .orElseGet(() -> SearchAnswer.nothing(index.isReady()));
    }

    /** The titles of groups or places in a language, by slug, for those that the reader may find. */
    public Map<String, String> titles(String kind, Collection<String> slugs, Language language) {
        var titles = new HashMap<String, String>();
        if (slugs.isEmpty()) {
            return titles;
        }
        index.search(searcher -> {
            var wanted = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                    .add(Readers.among(kind, slugs), Occur.FILTER).add(readers.mayFind(), Occur.FILTER);
            for (var hit : searcher.search(wanted.build(), slugs.size()).scoreDocs) {
                var document = searcher.storedFields().document(hit.doc);
                var title = document.get(Fields.of(Fields.TITLE, language));
                titles.put(document.get(kind), title == null ? document.get(Fields.of(Fields.TITLE, language.other())) : title);
            }
            return titles;
        });
        return titles;
    }
}
