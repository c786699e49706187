package org.twinhall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words of a text that tell what it is about: few others have them. Lucene's {@code MoreLikeThis} chooses them in the same way, but
 * looks each one up twice and then at every text that has it, so that in a portal ten times as large a page takes ten times as long.
 */
final class TellingWords {

    private static final int MOST = 24;
    private static final int LONGEST_TEXT = 1000;
    /** One of which nothing is known but that it is there tells nothing about others. */
    private static final int LEAST_TEXTS = 2;
    /** In how many texts, all words together, others are looked for. */
    private static final int MOST_TEXTS = 1000;

    private TellingWords() {
    }

    /**
     * A word in a field.
     *
     * @param weight of the most telling one in its field, 1
     */
    private record Telling(Term term, TermStates states, double weight) {

        int texts() {
            return states.docFreq();
        }

        Query query() {
            return new BoostQuery(new TermQuery(term, states), (float) weight);
        }
    }

    /** What has some of them, the rarer the better; no others are looked at than {@link #MOST_TEXTS}, or those of the most telling one. */
    static Query of(IndexSearcher searcher, Document thing, Collection<String> fields) throws IOException {
        var all = new ArrayList<Telling>();
        for (var field : fields) {
            all.addAll(in(searcher, field, String.join("\n", thing.getValues(field))));
        }
        all.sort(Comparator.comparingDouble(Telling::weight).reversed());
        var query = new BooleanQuery.Builder();
        int left = MOST_TEXTS;
        for (var one : all.subList(0, Math.min(MOST, all.size()))) {
            if (left == MOST_TEXTS || one.texts() <= left) {
                query.add(one.query(), Occur.SHOULD);
                left -= one.texts();
            }
        }
        return query.build();
    }

    private static List<Telling> in(IndexSearcher searcher, String field, String text) throws IOException {
        var times = PortalAnalyzer.ASKED.words(field, text).stream().limit(LONGEST_TEXT).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var known = new ArrayList<Telling>();
        for (var one : times.entrySet()) {
            var term = new Term(field, one.getKey());
            var states = TermStates.build(searcher, term, true);
            if (states.docFreq() >= LEAST_TEXTS) {
                double rarity = 1 + Math.log((searcher.getIndexReader().maxDoc() + 1.0) / (states.docFreq() + 1));
                known.add(new Telling(term, states, one.getValue() * rarity));
            }
        }
        double best = known.stream().mapToDouble(Telling::weight).max().orElse(1);
        return known.stream().map(one -> new Telling(one.term(), one.states(), one.weight() / best)).toList();
    }
}
