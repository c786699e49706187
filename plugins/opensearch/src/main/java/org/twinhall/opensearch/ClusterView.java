package org.twinhall.opensearch;

import com.github.openjson.JSONArray;
import com.github.openjson.JSONObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.twinhall.search.EngineAway;
import org.twinhall.search.IndexView;
import org.twinhall.search.Marking;
import org.twinhall.search.PortalAnalyzer;
import org.twinhall.search.SearchAnswer;

/** What an index in the cluster holds, asked over HTTP. */
final class ClusterView implements IndexView {

    private static final int MOST_VALUES = 10_000;
    private static final int MOST_HITS = 10_000;
    private static final int BATCH = 1000;
    private static final int SHORTEST_SPELT = 4;
    private static final int INSPECTED = 8;
    private static final int TELLING_WORDS = 30;
    private static final int LEAST_DOCUMENTS = 2;

    private final Cluster cluster;
    private final String index;
    private final List<String> fields;
    private final String edition;

    ClusterView(Cluster cluster, String index, List<String> fields, String edition) {
        this.cluster = cluster;
        this.index = index;
        this.fields = fields;
        this.edition = edition;
    }

    @Override
    public Object edition() {
        return edition;
    }

    @Override
    public List<String> fields(String start) {
        return fields.stream().filter(field -> field.startsWith(start)).toList();
    }

    /** An index may be replaced and deleted while it is being asked: then the next one is asked once more. Half an answer is none. */
    private JSONObject ask(String verb, Map<String, ?> question) throws IOException {
        var path = "/" + index + "/" + verb;
        Cluster.Answer answer;
        try {
            answer = cluster.ask(path, question);
        } catch (EngineAway e) {
            if (e.getCause() != null) {
                throw e;
            }
            answer = cluster.ask(path, question);
        }
        answer = answer.isMissing() ? cluster.ask(path, question) : answer;
        if (answer.isMissing()) {
            throw new EngineAway("there is no index " + index + " in the search cluster", null);
        }
        return answer.body();
    }

    private JSONObject search(Map<String, ?> question) throws IOException {
        return ask("_search?allow_partial_search_results=false", question);
    }

    @Override
    public Found find(Asked asked) throws IOException {
        var question = new LinkedHashMap<String, Object>();
        question.put("query", JsonQueries.write(asked.wanted()));
        question.put("from", asked.from());
        question.put("size", asked.count());
        question.put("track_total_hits", true);
        question.put("_source", JsonDocuments.STORED);
        if (!asked.chosen().isEmpty()) {
            question.put("post_filter", chosen(asked.chosen(), ""));
        }
        if (asked.newestBy() != null) {
            question.put("sort", List.of(Map.of(asked.newestBy(), Map.of("order", "desc", "missing", "_last", "unmapped_type", "date"))));
        }
        question.put("aggs", asked.facets().stream().collect(Collectors.toMap(facet -> facet, facet -> Map.of(
                "filter", chosen(asked.chosen(), facet), "aggs", Map.of("values", Map.of("terms", Map.of("field", facet, "size", MOST_VALUES)))))));
        var answer = search(question);
        return new Found(Marking.mark(documents(answer), asked.marks()), total(answer), facets(asked.facets(), answer));
    }

    /** All that is chosen, but for one facet, whose other values are counted as well. */
    private static Map<String, Object> chosen(Map<String, String> chosen, String but) {
        var wanted = chosen.entrySet().stream().filter(one -> !one.getKey().equals(but))
                .map(one -> Map.of("term", Map.of(one.getKey(), one.getValue()))).toList();
        return Map.of("bool", Map.of("filter", wanted));
    }

    private static Map<String, List<SearchAnswer.Facet>> facets(List<String> names, JSONObject answer) {
        var facets = new HashMap<String, List<SearchAnswer.Facet>>();
        names.forEach(name -> facets.put(name, objects(answer.getJSONObject("aggregations").getJSONObject(name).getJSONObject("values").getJSONArray("buckets"))
                .map(bucket -> new SearchAnswer.Facet(bucket.getString("key"), bucket.getLong("doc_count"))).toList()));
        return facets;
    }

    private static long total(JSONObject answer) {
        return answer.getJSONObject("hits").getJSONObject("total").getLong("value");
    }

    private static List<Document> documents(JSONObject answer) {
        return objects(answer.getJSONObject("hits").getJSONArray("hits")).map(JsonDocuments::read).toList();
    }

    private static Stream<JSONObject> objects(JSONArray array) {
        var objects = new ArrayList<JSONObject>();
        array.forEach(one -> objects.add((JSONObject) one));
        return objects.stream();
    }

    @Override
    public long count(Query wanted) throws IOException {
        return ask("_count", Map.of("query", JsonQueries.write(wanted))).getLong("count");
    }

    @Override
    public List<Document> list(Query wanted, int most, Set<String> stored) throws IOException {
        return documents(search(Map.of("query", JsonQueries.write(wanted), "size", Math.min(most, MOST_HITS), "_source", source(stored))));
    }

    private static List<String> source(Set<String> stored) {
        return stored.stream().map(field -> JsonDocuments.STORED + "." + field).toList();
    }

    @Override
    public void walk(Query wanted, Set<String> stored, Consumer<Document> each) throws IOException {
        var answer = ask("_search?scroll=1m", Map.of("query", JsonQueries.write(wanted), "size", BATCH, "sort", List.of("_doc"), "_source", source(stored)));
        var scroll = answer.getString("_scroll_id");
        try {
            for (var page = documents(answer); !page.isEmpty(); page = nextPage(scroll)) {
                page.forEach(each);
            }
        } finally {
            cluster.tell("DELETE", "/_search/scroll", new JSONObject(Map.of("scroll_id", scroll)).toString());
        }
    }

    private List<Document> nextPage(String scroll) throws IOException {
        var answer = cluster.ask("/_search/scroll", Map.of("scroll", "1m", "scroll_id", scroll));
        if (answer.isMissing()) {
            throw new EngineAway("the search cluster has lost its place in index " + index, null);
        }
        return documents(answer.body());
    }

    @Override
    public List<Document> listLike(Document thing, Collection<String> compared, Query wanted, List<Query> counting, int most) throws IOException {
        var words = new HashMap<String, Object>();
        compared.stream().filter(fields::contains).forEach(field -> Stream.of(thing.getValues(field)).findFirst()
                .ifPresent(text -> words.put(field, JsonDocuments.words(PortalAnalyzer.ASKED.tokens(field, text)))));
        if (words.isEmpty()) {
            return List.of();
        }
        var like = Map.of("more_like_this", Map.of("fields", List.copyOf(words.keySet()), "like", List.of(Map.of("_index", index, "doc", words)),
                "min_term_freq", 1, "min_doc_freq", LEAST_DOCUMENTS, "max_query_terms", TELLING_WORDS, "boost_terms", 1, "minimum_should_match", "1"));
        var query = Map.of("bool", Map.of("must", List.of(like), "filter", List.of(JsonQueries.write(wanted)),
                "should", counting.stream().map(JsonQueries::write).toList()));
        return documents(search(Map.of("query", query, "size", most, "_source", JsonDocuments.STORED + ".key")));
    }

    @Override
    public List<Spelt> spell(List<String> asked, String word) throws IOException {
        var known = asked.stream().filter(fields::contains).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        var answer = search(Map.of("size", 0, "suggest", known.stream().collect(Collectors.toMap(field -> field, field -> Map.of("text", word,
                "term", Map.of("field", field, "size", 1, "suggest_mode", "always", "min_word_length", SHORTEST_SPELT, "prefix_length", 0,
                        "max_inspections", INSPECTED)))))).getJSONObject("suggest");
        return known.stream().flatMap(field -> objects(answer.getJSONArray(field))).flatMap(entry -> objects(entry.getJSONArray("options")).limit(1))
                .map(option -> new Spelt(option.getString("text"), (float) option.getDouble("score"), option.getInt("freq"))).toList();
    }
}
