package org.twinhall.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.twinhall.text.Language;

/**
 * Turns words into a query: a word counts most in a title, then among names, in the lead, in the body; an unstemmed hit
 * counts a little more; the last word may be the beginning of one; names of places stand for each other.
 */
final class QueryWriter {

    private static final float TITLE = 6;
    private static final float NAMES = 5;
    private static final float LEAD = 2;
    private static final float BODY = 1;
    private static final float EXACT_TITLE = 8;
    private static final float EXACT_BODY = 1.2f;
    private static final float TIE = 0.2f;
    private static final float OTHER_LANGUAGE = 0.85f;
    private static final float OTHER_NAME = 0.9f;
    private static final float FRESHNESS = 0.8f;
    private static final long HALF_FRESH_MILLIS = 365L * 24 * 60 * 60 * 1000;
    private static final int MOST_NAMES = 32;
    private static final int LONGEST_PHRASE = 12;
    private static final int SHORTEST_PREFIX = 2;

    private final PortalAnalyzer analyzer = new PortalAnalyzer();
    private final NameBook names;
    private final Language language;
    private final List<Query> wanted = new ArrayList<>();
    private final List<Query> unwanted = new ArrayList<>();
    private int namesLeft = MOST_NAMES;

    /** Takes words apart for a reader of a language. */
    QueryWriter(Words words, NameBook names, Language language) {
        this.names = names;
        this.language = language;
        boolean meaningful = words.parts().stream().anyMatch(part -> !part.not() && !stemmed(part.text()).isEmpty());
        var row = new ArrayList<String>();
        for (var part : words.parts()) {
            if (part.not()) {
                add(unwanted, text(part.text(), false));
            } else if (part.phrase()) {
                flush(row, meaningful, false);
                add(wanted, text(part.text(), !meaningful));
            } else {
                row.add(part.text());
            }
        }
        boolean last = !words.parts().isEmpty() && !words.parts().getLast().phrase() && !words.parts().getLast().not();
        flush(row, meaningful, last);
    }

    private static void add(List<Query> queries, Query query) {
        if (query != null) {
            queries.add(query);
        }
    }

    private List<String> stemmed(String text) {
        return analyzer.words(Fields.BODY, text);
    }

    private List<String> raw(String text) {
        return analyzer.words(Fields.RAW, text);
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
        return write(wanted.size());
    }

    /** The query for most of it. */
    Query most() {
        return write(Math.max(1, wanted.size() * 2 / 3));
    }

    private Query write(int least) {
        var query = new BooleanQuery.Builder();
        if (wanted.isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        wanted.forEach(one -> query.add(one, least == wanted.size() ? Occur.MUST : Occur.SHOULD));
        if (least < wanted.size()) {
            query.setMinimumNumberShouldMatch(least);
        }
        unwanted.forEach(one -> query.add(one, Occur.MUST_NOT));
        return query.build();
    }

    /** Lets newer news come a little earlier; never decides whether something is found. */
    static Query freshened(Query query, Instant now) {
        var fresh = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, "news")), Occur.FILTER)
                .add(LongField.newDistanceFeatureQuery(Fields.DATE, FRESHNESS, now.toEpochMilli(), HALF_FRESH_MILLIS), Occur.MUST);
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(fresh.build(), Occur.SHOULD).build();
    }

    /** Words beside each other: names are looked for first, what remains is single words. */
    private void flush(List<String> row, boolean meaningful, boolean openEnd) {
        var tokens = row.stream().map(this::raw).toList();
        for (int at = 0; at < row.size();) {
            var rest = tokens.subList(at, row.size()).stream().flatMap(List::stream).toList();
            var found = names.find(rest);
            int taken = found.isPresent() ? span(tokens, at, found.get().words()) : 0;
            boolean end = openEnd && at + Math.max(1, taken) == row.size();
            if (taken > 0) {
                add(wanted, named(row.subList(at, at + taken), found.get().names(), end));
                at += taken;
            } else {
                add(wanted, word(row.get(at), !meaningful, end));
                at++;
            }
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

    private Query named(List<String> typed, Set<String> all, boolean openEnd) {
        var typedName = String.join(" ", typed);
        var either = new ArrayList<Query>();
        add(either, text(typedName, true));
        var seen = new HashSet<>(Set.of(raw(typedName)));
        for (var name : all) {
            if (seen.add(raw(name)) && namesLeft-- > 0) {
                var other = text(name, false);
                if (other != null) {
                    either.add(new BoostQuery(other, OTHER_NAME));
                }
            }
        }
        if (typed.size() > 1) {
            var apart = new BooleanQuery.Builder();
            typed.stream().map(one -> word(one, false, false)).filter(one -> one != null).forEach(one -> apart.add(one, Occur.MUST));
            either.add(new BoostQuery(apart.build(), 0.5f));
        }
        if (openEnd && typed.size() == 1) {
            add(either, beginning(typed.getFirst()));
        }
        return new DisjunctionMaxQuery(either, 0);
    }

    private Query word(String word, boolean withStopWords, boolean openEnd) {
        var whole = text(word, withStopWords);
        var begun = openEnd ? beginning(word) : null;
        return whole == null || begun == null ? whole : new DisjunctionMaxQuery(List.of(whole, begun), TIE);
    }

    /** A text as a phrase or word in every field; null when nothing of it can be found. */
    private Query text(String text, boolean withStopWords) {
        var stems = stemmed(text);
        var raw = raw(text);
        if (stems.isEmpty() && !(withStopWords && !raw.isEmpty())) {
            return null;
        }
        var either = new ArrayList<Query>();
        for (var one : Language.values()) {
            float weight = one == language ? 1 : OTHER_LANGUAGE;
            if (!stems.isEmpty()) {
                either.add(phrase(Fields.of(Fields.TITLE, one), text, TITLE * weight));
                either.add(phrase(Fields.of(Fields.NAMES, one), text, NAMES * weight));
                either.add(phrase(Fields.of(Fields.LEAD, one), text, LEAD * weight));
                either.add(phrase(Fields.of(Fields.BODY, one), text, BODY * weight));
            }
            either.add(phrase(Fields.raw(Fields.TITLE, one), text, EXACT_TITLE * weight));
            either.add(phrase(Fields.raw(Fields.BODY, one), text, EXACT_BODY * weight));
        }
        return new DisjunctionMaxQuery(either, TIE);
    }

    /** Positions are kept, so that stop words inside a phrase leave the gap that they leave in the text. */
    private Query phrase(String field, String text, float boost) {
        var query = new PhraseQuery.Builder();
        analyzer.tokens(field, text).stream().limit(LONGEST_PHRASE)
                .forEach(token -> query.add(new Term(field, token.word()), token.position()));
        var phrase = query.build();
        Query simple = phrase.getTerms().length == 1 ? new TermQuery(phrase.getTerms()[0]) : phrase;
        return new BoostQuery(simple, boost);
    }

    private Query beginning(String word) {
        var tokens = raw(word);
        if (tokens.size() != 1 || tokens.getFirst().length() < SHORTEST_PREFIX) {
            return null;
        }
        var either = new ArrayList<Query>();
        for (var one : Language.values()) {
            either.add(begins(Fields.raw(Fields.TITLE, one), tokens.getFirst(), 2));
            either.add(begins(Fields.raw(Fields.BODY, one), tokens.getFirst(), 0.3f));
            // In these the beginning can also be highlighted.
            either.add(begins(Fields.of(Fields.TITLE, one), tokens.getFirst(), 1));
            either.add(begins(Fields.of(Fields.NAMES, one), tokens.getFirst(), 1));
            either.add(begins(Fields.of(Fields.LEAD, one), tokens.getFirst(), 0.3f));
            either.add(begins(Fields.of(Fields.BODY, one), tokens.getFirst(), 0.2f));
        }
        return new DisjunctionMaxQuery(either, 0);
    }

    private static Query begins(String field, String prefix, float boost) {
        return new BoostQuery(new PrefixQuery(new Term(field, prefix)), boost);
    }
}
