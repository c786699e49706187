package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.text.Language;

/** Answers what readers ask of the index, each according to what they may read. */
@Singleton
public class SearchService {

    /** How many results a page shows. */
    public static final int PAGE = 10;

    /** How many results can be paged through. */
    public static final int MOST = 500;

    static final List<String> FACETS = List.of(Fields.KIND, Fields.LANGUAGE, Fields.YEAR, Fields.GROUP);

    private static final Sort NEWEST = new Sort(LongField.newSortField(Fields.DATE, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE));

    private final SearchIndex index;
    private final NameBook names;
    private final Access access;
    private final Clock clock;

    @Inject
    SearchService(SearchIndex index, NameBook names, Access access, Clock clock) {
        this.index = index;
        this.names = names;
        this.access = access;
        this.clock = clock;
    }

    /** The results of a query for whoever is asking, in the order and the words that suit a reader of a language. */
    public SearchAnswer search(SearchQuery query, Language language) {
        var writer = new QueryWriter(Words.read(query.words()), names, language);
        if (query.isEmpty() || writer.asksNothing() && !query.words().isBlank()) {
            return SearchAnswer.nothing(index.isReady());
        }
        return index.search(searcher -> {
            var strict = answer(searcher, query, language, writer.all(), false);
            return strict.total() > 0 || writer.count() < 2 ? strict
                    : answer(searcher, query, language, writer.most(), true);
        }).orElseGet(() -> SearchAnswer.nothing(index.isReady()));
    }

    /**
     * The newest of what everybody may read and a query finds, for those who follow it; nothing that has only some of its words,
     * and nothing without a date. Empty while there is no index.
     */
    public Optional<List<SearchResult>> listNewest(SearchQuery query, Language language, int count) {
        var words = new QueryWriter(Words.read(query.words()), names, language);
        if (words.asksNothing() && !query.words().isBlank()) {
            return Optional.of(List.of());
        }
        return access.as(Identity.VISITOR, () -> index.search(searcher -> {
            var wanted = readable(new BooleanQuery.Builder()).add(words.all(), Occur.MUST).add(new FieldExistsQuery(Fields.DATE), Occur.FILTER);
            filter(wanted, Fields.PLACE, query.place());
            filter(wanted, Fields.TOPIC, query.topic());
            chosen(query).forEach((field, value) -> filter(wanted, field, value));
            var top = searcher.search(wanted.build(), new TopFieldCollectorManager(NEWEST, count, Integer.MAX_VALUE));
            var documents = Stream.of(top.scoreDocs).mapToInt(found -> found.doc).toArray();
            return read(searcher, words.all(), documents, query, language).stream().filter(result -> result.date() != null).toList();
        }));
    }

    /** The titles of groups or places in a language, by slug, for those that the reader may find. */
    public Map<String, String> titles(String kind, Collection<String> slugs, Language language) {
        var titles = new HashMap<String, String>();
        if (slugs.isEmpty()) {
            return titles;
        }
        index.search(searcher -> {
            var wanted = readable(new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                    .add(among(kind, slugs), Occur.FILTER));
            for (var hit : searcher.search(wanted.build(), slugs.size()).scoreDocs) {
                var document = searcher.storedFields().document(hit.doc);
                var title = document.get(Fields.of(Fields.TITLE, language));
                titles.put(document.get(kind), title == null ? document.get(Fields.of(Fields.TITLE, language.other())) : title);
            }
            return titles;
        });
        return titles;
    }

    private SearchAnswer answer(IndexSearcher searcher, SearchQuery query, Language language, Query words, boolean loose)
            throws IOException {
        var chosen = chosen(query);
        var fixed = readable(new BooleanQuery.Builder());
        filter(fixed, Fields.PLACE, query.place());
        filter(fixed, Fields.TOPIC, query.topic());
        var base = fixed.add(QueryWriter.freshened(words, clock.instant()), Occur.MUST).build();
        var narrowed = new BooleanQuery.Builder().add(base, Occur.MUST);
        chosen.forEach((field, value) -> filter(narrowed, field, value));

        var top = top(searcher, narrowed.build(), query);
        int from = (int) Math.min(top.scoreDocs.length, Math.max(0L, query.page() - 1L) * PAGE);
        int to = Math.min(top.scoreDocs.length, from + PAGE);
        var documents = new int[to - from];
        for (int at = from; at < to; at++) {
            documents[at - from] = top.scoreDocs[at].doc;
        }
        return new SearchAnswer(read(searcher, words, documents, query, language), top.totalHits.value(),
                searcher.search(base, new FacetCounts(FACETS, chosen)), loose, true);
    }

    private static List<SearchResult> read(IndexSearcher searcher, Query words, int[] documents, SearchQuery query, Language language) throws IOException {
        var snippets = new Snippets(searcher, words, documents);
        var shown = query.language() == null ? language : Language.of(query.language()).orElse(language);
        var results = new ArrayList<SearchResult>();
        for (int rank = 0; rank < documents.length; rank++) {
            var document = searcher.storedFields().document(documents[rank]);
            results.add(new ResultReader(document, snippets, rank).read(shown, query.language() != null));
        }
        return results;
    }

    private static Map<String, String> chosen(SearchQuery query) {
        var chosen = new HashMap<String, String>();
        chosen.put(Fields.KIND, query.kind());
        chosen.put(Fields.LANGUAGE, query.language());
        chosen.put(Fields.YEAR, query.year());
        chosen.put(Fields.GROUP, query.group());
        chosen.values().removeIf(java.util.Objects::isNull);
        return chosen;
    }

    private static TopDocs top(IndexSearcher searcher, Query query, SearchQuery asked) throws IOException {
        int count = (int) Math.min(MOST, Math.max(1L, asked.page()) * PAGE);
        if (asked.words().isBlank()) {
            return searcher.search(query, new TopFieldCollectorManager(NEWEST, count, Integer.MAX_VALUE));
        }
        return searcher.search(query, new TopScoreDocCollectorManager(count, Integer.MAX_VALUE));
    }

    private static void filter(BooleanQuery.Builder query, String field, String value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    private static Query among(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** Nobody finds what they may not read: every search passes here. */
    private BooleanQuery.Builder readable(BooleanQuery.Builder query) {
        var identity = access.identity();
        var readers = new ArrayList<String>(Set.of(SearchDocument.EVERYBODY));
        if (identity.isSignedIn()) {
            readers.add(SearchDocument.MEMBERS);
            identity.groups().forEach(group -> readers.add(SearchDocument.group(group)));
        }
        return query.add(among(Fields.READERS, readers), Occur.FILTER);
    }
}
