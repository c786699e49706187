package org.twinhall.search;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
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

    private final IndexView view;
    private final Names names;
    private final Query mayFind;
    private final Instant now;

    /**
     * Looks at an index for somebody.
     *
     * @param mayFind what they may find
     */
    Finder(IndexView view, Names names, Query mayFind, Instant now) {
        this.view = view;
        this.names = names;
        this.mayFind = mayFind;
        this.now = now;
    }

    /** The results of a query, in the order and the words that suit a reader of a language. */
    SearchAnswer find(SearchQuery query, Language language) throws IOException {
        var typed = Words.read(query.words());
        var writer = writer(typed, language);
        if (query.isEmpty() || writer.asksNothing() && !query.words().isBlank()) {
            return SearchAnswer.nothing(true);
        }
        var conditions = conditions(query);
        var strict = answer(query, language, new Wording(writer.all(), writer.marks(), true, null, false));
        if (writer.count() == 0 || strict.total() >= FEW) {
            return strict;
        }
        var meant = new Spelling(view).correct(typed)
                .filter(other -> count(conditions, writer(Words.read(other), language).all()) > strict.total()).orElse(null);
        long similar = count(conditions, writer.similar());
        boolean loose = similar == 0 && writer.count() > 1;
        if (meant == null && !loose && similar == strict.total()) {
            return strict;
        }
        return answer(query, language,
                new Wording(loose ? writer.most() : writer.similar(), writer.marksOfSimilar(), false, meant, loose));
    }

    private QueryWriter writer(Words words, Language language) {
        return new QueryWriter(words, names, language, query -> count(mayFind, query) >= SearchService.PAGE);
    }

    /** Those of all things, then those that sources bring. */
    private List<String> facets() throws IOException {
        return Stream.concat(FACETS.stream(), view.fields(Fields.FACET).stream()).toList();
    }

    private record Wording(Query words, Query marks, boolean strict, String meant, boolean loose) {
    }

    private SearchAnswer answer(SearchQuery query, Language language, Wording asked) throws IOException {
        var words = new BooleanQuery.Builder().add(mayFind, Occur.FILTER)
                .add(QueryWriter.freshened(asked.words(), now, asked.strict() ? 1 : SIMILAR), Occur.MUST).build();
        boolean newest = query.words().isBlank() || query.order() == SearchQuery.Order.NEWEST;
        int from = (int) Math.min(SearchService.MOST, Math.max(0L, query.page() - 1L) * SearchService.PAGE);
        var found = view.find(new IndexView.Asked(words, asked.marks(), facets(), chosen(query), newest ? Fields.DATE : null,
                from, Math.min(SearchService.PAGE, SearchService.MOST - from)));
        return new SearchAnswer(read(query, language, found.hits()), found.total(), found.facets(), asked.meant(), asked.loose(), true);
    }

    /** The newest of what has all the words as they were typed, and a date. */
    List<SearchResult> listNewest(SearchQuery query, Language language, int count) throws IOException {
        var writer = writer(Words.read(query.words()), language);
        if (writer.asksNothing() && !query.words().isBlank()) {
            return List.of();
        }
        var wanted = new BooleanQuery.Builder().add(conditions(query), Occur.FILTER).add(writer.all(), Occur.MUST)
                .add(new FieldExistsQuery(Fields.DATE), Occur.FILTER).build();
        var found = view.find(new IndexView.Asked(wanted, writer.marks(), List.of(), Map.of(), Fields.DATE, 0, count));
        return read(query, language, found.hits()).stream().filter(result -> result.date() != null).toList();
    }

    private static List<SearchResult> read(SearchQuery query, Language language, List<IndexView.Hit> hits) {
        var shown = query.language() == null ? language : Language.of(query.language()).orElse(language);
        return hits.stream().map(hit -> new ResultReader(hit).read(shown, query.language() != null)).toList();
    }

    private long count(Query conditions, Query words) {
        try {
            return view.count(new BooleanQuery.Builder().add(conditions, Occur.FILTER).add(words, Occur.FILTER).build());
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
}
