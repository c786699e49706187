package org.twinhall.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery.TopTermsScoringBooleanQueryRewrite;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.twinhall.search.BeginningQuery;
import org.twinhall.search.FreshQuery;
import org.twinhall.search.PortalAnalyzer.Token;

/** Lucene's queries in the query language of the cluster: the same conditions, the same scores. */
final class JsonQueries {

    private static final Map<Occur, String> CLAUSES = Map.of(Occur.MUST, "must", Occur.FILTER, "filter", Occur.SHOULD, "should", Occur.MUST_NOT, "must_not");

    private JsonQueries() {
    }

    /**
     * A query.
     *
     * @throws IllegalArgumentException for a kind of query that the portal does not ask
     */
    static Map<String, Object> write(Query query) {
        return write(query, 1);
    }

    private static Map<String, Object> write(Query query, float boost) {
        return switch (query) {
            case BoostQuery one -> write(one.getQuery(), boost * one.getBoost());
            case BooleanQuery all -> write(all, boost);
            case DisjunctionMaxQuery any -> Map.of("dis_max", Map.of("queries", any.getDisjuncts().stream().map(JsonQueries::write).toList(),
                    "tie_breaker", any.getTieBreakerMultiplier(), "boost", boost));
            case ConstantScoreQuery one -> Map.of("constant_score", Map.of("filter", write(one.getQuery()), "boost", boost));
            case TermQuery one -> Map.of("term", Map.of(one.getTerm().field(), Map.of("value", one.getTerm().text(), "boost", boost)));
            case TermInSetQuery some -> terms(some, boost);
            case PhraseQuery words -> phrase(words, boost);
            case BeginningQuery begun -> begun(begun, boost);
            case FuzzyQuery alike -> Map.of("fuzzy", Map.of(alike.getTerm().field(), Map.of("value", alike.getTerm().text(), "fuzziness", alike.getMaxEdits(),
                    "prefix_length", alike.getPrefixLength(), "max_expansions", expansions(alike), "transpositions", alike.getTranspositions(), "boost", boost)));
            case FieldExistsQuery any -> Map.of("exists", Map.of("field", any.getField(), "boost", boost));
            case FreshQuery fresh -> Map.of("distance_feature", Map.of("field", fresh.field(), "origin", Long.toString(fresh.origin()),
                    "pivot", fresh.half() + "ms", "boost", boost));
            case MatchAllDocsQuery all -> Map.of("match_all", Map.of("boost", boost));
            case MatchNoDocsQuery none -> Map.of("match_none", Map.of());
            default -> throw new IllegalArgumentException("no query for the cluster: " + query.getClass());
        };
    }

    private static int expansions(FuzzyQuery alike) {
        return alike.getRewriteMethod() instanceof org.apache.lucene.search.TopTermsRewrite<?> top ? top.getSize() : FuzzyQuery.defaultMaxExpansions;
    }

    private static Map<String, Object> write(BooleanQuery all, float boost) {
        if (all.clauses().isEmpty()) {
            return Map.of("match_none", Map.of());
        }
        var clauses = new HashMap<String, List<Object>>();
        all.clauses().forEach(clause -> clauses.computeIfAbsent(CLAUSES.get(clause.occur()), name -> new ArrayList<>()).add(write(clause.query())));
        var query = new LinkedHashMap<String, Object>(clauses);
        if (all.getMinimumNumberShouldMatch() > 0) {
            query.put("minimum_should_match", all.getMinimumNumberShouldMatch());
        }
        // Lucene finds nothing by what is unwanted alone.
        query.put("adjust_pure_negative", false);
        query.put("boost", boost);
        return Map.of("bool", query);
    }

    private static Map<String, Object> terms(TermInSetQuery some, float boost) {
        var values = new ArrayList<String>();
        try {
            var terms = some.getBytesRefIterator();
            for (var term = terms.next(); term != null; term = terms.next()) {
                values.add(term.utf8ToString());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Map.of("terms", Map.of(some.getField(), values, "boost", boost));
    }

    private static Map<String, Object> phrase(PhraseQuery words, float boost) {
        var terms = words.getTerms();
        var tokens = IntStream.range(0, terms.length).mapToObj(at -> new Token(terms[at].text(), words.getPositions()[at])).toList();
        return Map.of("match_phrase", Map.of(words.getField(), Map.of("query", JsonDocuments.words(tokens), "slop", words.getSlop(), "boost", boost)));
    }

    private static Map<String, Object> begun(BeginningQuery begun, float boost) {
        var query = new LinkedHashMap<String, Object>(Map.of("value", begun.beginning(), "boost", boost));
        if (begun.getRewriteMethod() instanceof TopTermsScoringBooleanQueryRewrite top) {
            query.put("rewrite", "top_terms_" + top.getSize());
        }
        return Map.of("prefix", Map.of(begun.getField(), query));
    }
}
