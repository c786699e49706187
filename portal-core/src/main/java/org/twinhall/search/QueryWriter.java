package org.twinhall.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.twinhall.text.Language;

/**
 * Turns what was typed into queries: all words are wanted, names stand for each other, the last word may be the beginning
 * of one, words that stand near each other count more, and what is in quotation marks is meant letter by letter.
 */
final class QueryWriter {

    private static final float OTHER_NAME = 0.9f;
    private static final float WITHOUT_SMALL_WORD = 0.6f;
    private static final float APART = 0.5f;
    private static final float FRESHNESS = 0.8f;
    private static final long HALF_FRESH_MILLIS = 365L * 24 * 60 * 60 * 1000;
    private static final int MOST_NAMES = 24;
    private static final int MOST_SIMILAR = 6;

    private final Names names;
    private final TextQueries texts;
    private final List<Query> wanted = new ArrayList<>();
    private final List<Query> alike = new ArrayList<>();
    private final List<Query> unwanted = new ArrayList<>();
    private final List<Query> near = new ArrayList<>();
    private final List<Query> marks = new ArrayList<>();
    private final List<Query> marksOfSimilar = new ArrayList<>();
    private int namesLeft = MOST_NAMES;
    private int similarLeft = MOST_SIMILAR;

    /**
     * Takes words apart for a reader of a language.
     *
     * @param many whether a query finds at least a page of what the reader may find
     */
    QueryWriter(Words words, Names names, Language language, Predicate<Query> many) {
        this.names = names;
        texts = new TextQueries(language, many);
        boolean meaningful = words.parts().stream().anyMatch(part -> !part.not() && !texts.stemmed(part.text()).isEmpty());
        var row = new ArrayList<String>();
        for (var part : words.parts()) {
            if (part.not()) {
                refuse(part);
            } else if (part.phrase()) {
                flush(row, meaningful, false);
                want(texts.exact(part.text()), null);
                texts.mark(part.text(), marks);
            } else {
                row.add(part.text());
            }
        }
        boolean last = !words.parts().isEmpty() && !words.parts().getLast().phrase() && !words.parts().getLast().not();
        flush(row, meaningful, last);
    }

    private void refuse(Words.Part part) {
        var query = part.phrase() ? texts.exact(part.text()) : texts.text(part.text(), false);
        if (query != null) {
            unwanted.add(query);
        }
    }

    private void want(Query query, Query similar) {
        if (query != null) {
            wanted.add(query);
            alike.add(similar == null ? query : new DisjunctionMaxQuery(List.of(query, similar), 0));
        }
    }

    /** Whether nothing that is asked could be found: only signs, say. */
    boolean asksNothing() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** How many things are asked for together. */
    int count() {
        return wanted.size();
    }

    /** The query for all that is asked. */
    Query all() {
        return write(wanted, wanted.size());
    }

    /** The query for all that is asked, in which words may be spelt a little otherwise; behind those that are spelt so. */
    Query similar() {
        return write(alike, alike.size());
    }

    /** The query for most of it. */
    Query most() {
        return write(alike, Math.max(1, alike.size() * 2 / 3));
    }

    /** What is highlighted in results of {@link #all}. */
    Query marks() {
        return either(marks);
    }

    /** What is highlighted in results of {@link #similar} or {@link #most}. */
    Query marksOfSimilar() {
        return either(Stream.concat(marks.stream(), marksOfSimilar.stream()).toList());
    }

    private static Query either(List<Query> marks) {
        var query = new BooleanQuery.Builder();
        marks.forEach(mark -> query.add(mark, Occur.SHOULD));
        return marks.isEmpty() ? new MatchNoDocsQuery() : query.build();
    }

    private Query write(List<Query> all, int least) {
        var query = new BooleanQuery.Builder();
        if (all.isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        if (least == all.size()) {
            all.forEach(one -> query.add(one, Occur.MUST));
        } else {
            var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
            all.forEach(one -> most.add(one, Occur.SHOULD));
            query.add(most.build(), Occur.MUST);
        }
        near.forEach(one -> query.add(one, Occur.SHOULD));
        unwanted.forEach(one -> query.add(one, Occur.MUST_NOT));
        return query.build();
    }

    /** Lets newer news come a little earlier; never decides whether something is found. */
    static Query freshened(Query query, Instant now, float weight) {
        var fresh = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, "news")), Occur.FILTER)
                .add(new BoostQuery(new FreshQuery(Fields.DATE, now.toEpochMilli(), HALF_FRESH_MILLIS), FRESHNESS * weight), Occur.MUST);
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(fresh.build(), Occur.SHOULD).build();
    }

    /** Words beside each other: names are looked for first, what remains is single words. */
    private void flush(List<String> row, boolean meaningful, boolean openEnd) {
        var tokens = row.stream().map(texts::raw).toList();
        for (int at = 0; at < row.size();) {
            var rest = tokens.subList(at, row.size()).stream().flatMap(List::stream).toList();
            var found = names.find(rest);
            int taken = found.isPresent() ? span(tokens, at, found.get().words()) : 0;
            boolean end = openEnd && at + Math.max(1, taken) == row.size();
            if (taken > 0) {
                named(row.subList(at, at + taken), found.get().names(), end);
                at += taken;
            } else {
                word(row.get(at), !meaningful, end);
                at++;
            }
        }
        if (row.size() > 1) {
            near.addAll(Stream.of(texts.near(String.join(" ", row))).filter(Objects::nonNull).toList());
        }
        row.clear();
    }

    /** How many typed words make up a number of tokens; 0 when the last one would be cut. */
    private static int span(List<List<String>> tokens, int from, int count) {
        int at = from;
        int left = count;
        while (left > 0) {
            left -= tokens.get(at++).size();
        }
        return left == 0 ? at - from : 0;
    }

    private void named(List<String> typed, Set<String> all, boolean openEnd) {
        var typedName = String.join(" ", typed);
        var either = new ArrayList<Query>();
        add(either, texts.text(typedName, true), 1);
        texts.mark(typedName, marks);
        var seen = new HashSet<>(Set.of(texts.raw(typedName)));
        for (var name : all) {
            if (seen.add(texts.raw(name)) && namesLeft-- > 0) {
                add(either, texts.text(name, false), OTHER_NAME);
                texts.mark(name, marks);
            }
        }
        if (typed.size() > 1) {
            var apart = new BooleanQuery.Builder();
            typed.stream().map(one -> texts.text(one, false)).filter(Objects::nonNull).forEach(one -> apart.add(one, Occur.MUST));
            typed.forEach(one -> texts.mark(one, marks));
            either.add(new BoostQuery(apart.build(), APART));
        }
        if (openEnd && typed.size() == 1) {
            add(either, texts.beginning(typedName), 1);
            texts.markBeginning(typedName, marks);
        }
        want(new DisjunctionMaxQuery(either, 0), null);
    }

    private void word(String word, boolean withStopWords, boolean openEnd) {
        var either = new ArrayList<Query>();
        add(either, texts.text(word, withStopWords), 1);
        if (either.isEmpty()) {
            return;
        }
        texts.mark(word, marks);
        var bare = ArabicPrefixFilter.withoutSmallWord(FoldingCharFilter.fold(word));
        if (bare != null) {
            add(either, texts.text(bare, false), WITHOUT_SMALL_WORD);
            texts.mark(bare, marks);
        }
        if (openEnd) {
            add(either, texts.beginning(word), 1);
            texts.markBeginning(word, marks);
        }
        boolean mayDiffer = similarLeft-- > 0;
        want(new DisjunctionMaxQuery(either, 0), mayDiffer ? texts.similar(word) : null);
        if (mayDiffer) {
            texts.markSimilar(word, marksOfSimilar);
        }
    }

    private static void add(List<Query> queries, Query query, float boost) {
        if (query != null) {
            queries.add(boost == 1 ? query : new BoostQuery(query, boost));
        }
    }
}
