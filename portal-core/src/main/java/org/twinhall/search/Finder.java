package org.twinhall.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.twinhall.text.Language;

/**
 * Finds what is asked in one state of an index. When few things have all the words as they were typed, words that are spelt
 * alike count too, and something else is proposed; when there is still nothing, most of the words are enough.
 */
final class Finder {

    static final List<String> FACETS = List.of(Fields.KIND, Fields.LANGUAGE, Fields.YEAR, Fields.GROUP, Fields.PLACE, Fields.TOPIC);

    private static final int FEW = 3;
    /** Misspelt words count so little that the date must too. */
    private static final float SIMILAR = 0.02f;

    private final IndexSearcher searcher;
    private final Names names;
    private final Query mayFind;
    private final Instant now;

    /**
     * Looks at an index for somebody.
     *
     * @param mayFind what they may find
     */
    Finder(IndexSearcher searcher, Names names, Query mayFind, Instant now) {
        this.searcher = searcher;
        this.names = names;
        this.mayFind = mayFind;
        this.now = now;
    }

    /** The results of a query, in the order and the words that suit a reader of a language. */
    SearchAnswer find(SearchQuery query, Language language) throws IOException {
        var typed = Words.read(query.words());
        var writer = new QueryWriter(typed, names, language);
        if (query.isEmpty() || writer.asksNothing() && !query.words().isBlank()) {
            return SearchAnswer.nothing(true);
        }
        var conditions = conditions(query);
        var strict = answer(query, language, new Asked(writer.all(), writer.marks(), true, null, false));
        if (writer.count() == 0 || strict.total() >= FEW) {
            return strict;
        }
        var meant = new Spelling(searcher).correct(typed)
                .filter(other -> count(conditions, new QueryWriter(Words.read(other), names, language).all()) > strict.total()).orElse(null);
        long similar = count(conditions, writer.similar());
        boolean loose = similar == 0 && writer.count() > 1;
        if (meant == null && !loose && similar == strict.total()) {
            return strict;
        }
        return answer(query, language,
                new Asked(loose ? writer.most() : writer.similar(), writer.marksOfSimilar(), false, meant, loose));
    }

    /** Those of all things, then those that sources bring. */
    private List<String> facets() {
        return Stream.concat(FACETS.stream(), FieldInfos.getIndexedFields(searcher.getIndexReader()).stream()
                .filter(field -> field.startsWith(Fields.FACET)).sorted()).toList();
    }

    private record Asked(Query words, Query marks, boolean strict, String meant, boolean loose) {
    }

    private SearchAnswer answer(SearchQuery query, Language language, Asked asked) throws IOException {
        var words = new BooleanQuery.Builder().add(mayFind, Occur.FILTER)
                .add(QueryWriter.freshened(asked.words(), now, asked.strict() ? 1 : SIMILAR), Occur.MUST).build();
        var found = searcher.search(words, new FacetCounts(facets(), chosen(query), best(query)));
        var top = found.best();
        int from = (int) Math.min(top.scoreDocs.length, Math.max(0L, query.page() - 1L) * SearchService.PAGE);
        int to = Math.min(top.scoreDocs.length, from + SearchService.PAGE);
        return new SearchAnswer(read(query, language, asked.marks(), Arrays.copyOfRange(top.scoreDocs, from, to)), top.totalHits.value(),
                found.facets(), asked.meant(), asked.loose(), true);
    }

    /** The newest of what has all the words as they were typed, and a date. */
    List<SearchResult> listNewest(SearchQuery query, Language language, int count) throws IOException {
        var writer = new QueryWriter(Words.read(query.words()), names, language);
        if (writer.asksNothing() && !query.words().isBlank()) {
            return List.of();
        }
        var wanted = new BooleanQuery.Builder().add(conditions(query), Occur.FILTER).add(writer.all(), Occur.MUST)
                .add(new FieldExistsQuery(Fields.DATE), Occur.FILTER).build();
        var top = searcher.search(wanted, new TopFieldCollectorManager(newest(), count, Integer.MAX_VALUE));
        return read(query, language, writer.marks(), top.scoreDocs).stream().filter(result -> result.date() != null).toList();
    }

    private List<SearchResult> read(SearchQuery query, Language language, Query marks, ScoreDoc[] found) throws IOException {
        var documents = Stream.of(found).mapToInt(one -> one.doc).toArray();
        var snippets = new Snippets(searcher, marks, documents);
        var shown = query.language() == null ? language : Language.of(query.language()).orElse(language);
        var results = new ArrayList<SearchResult>();
        for (int rank = 0; rank < documents.length; rank++) {
            results.add(new ResultReader(snippets, rank).read(shown, query.language() != null));
        }
        return results;
    }

    private long count(Query conditions, Query words) {
        try {
            return searcher.count(new BooleanQuery.Builder().add(conditions, Occur.FILTER).add(words, Occur.FILTER).build());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Query conditions(SearchQuery query) {
        var all = new BooleanQuery.Builder().add(mayFind, Occur.FILTER);
        chosen(query).forEach((field, value) -> all.add(new TermQuery(new Term(field, value)), Occur.FILTER));
        return all.build();
    }

    private static Map<String, String> chosen(SearchQuery query) {
        var chosen = new HashMap<>(query.facets());
        chosen.put(Fields.KIND, query.kind());
        chosen.put(Fields.LANGUAGE, query.language());
        chosen.put(Fields.YEAR, query.year());
        chosen.put(Fields.GROUP, query.group());
        chosen.put(Fields.PLACE, query.place());
        chosen.put(Fields.TOPIC, query.topic());
        chosen.values().removeIf(Objects::isNull);
        return chosen;
    }

    private static CollectorManager<? extends Collector, ? extends TopDocs> best(SearchQuery asked) {
        int count = (int) Math.min(SearchService.MOST, Math.max(1L, asked.page()) * SearchService.PAGE);
        return asked.words().isBlank() || asked.order() == SearchQuery.Order.NEWEST ? new TopFieldCollectorManager(newest(), count, Integer.MAX_VALUE)
                : new TopScoreDocCollectorManager(count, Integer.MAX_VALUE);
    }

    private static Sort newest() {
        return new Sort(LongField.newSortField(Fields.DATE, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE));
    }
}
