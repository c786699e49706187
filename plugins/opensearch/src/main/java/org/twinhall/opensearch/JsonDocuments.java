package org.twinhall.opensearch;

import com.github.openjson.JSONArray;
import com.github.openjson.JSONObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.twinhall.search.PortalAnalyzer;

/**
 * Lucene's documents as JSON. Texts go in as the words into which the portal has cut them, so the cluster cuts nothing but at
 * blanks and every word in it is one that the portal made: the same analysis, whatever Lucene the cluster has, with nothing to be
 * installed there. What is to be read again lies beside it, under {@link #STORED}.
 */
final class JsonDocuments {

    /** Where the stored fields lie. */
    static final String STORED = "stored";
    /** The name of the cluster's analyser that takes {@link #words} apart again. */
    static final String ANALYZER = "portal";

    private static final String BESIDE = "|";

    private final PortalAnalyzer analyzer = PortalAnalyzer.forIndex();

    /** A document. */
    JSONObject write(Document document) {
        var stored = new LinkedHashMap<String, List<Object>>();
        var indexed = new LinkedHashMap<String, Object>();
        for (var field : document) {
            if (field.fieldType().stored()) {
                stored.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(value(field));
            }
            if (isIndexed(field)) {
                values(indexed, field.name()).add(isText(field) ? words(analyzer.tokens(field.name(), field.stringValue())) : value(field));
            }
        }
        indexed.put(STORED, stored);
        return new JSONObject(indexed);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> values(Map<String, Object> indexed, String name) {
        return (List<Object>) indexed.computeIfAbsent(name, key -> new ArrayList<>());
    }

    private static Object value(IndexableField field) {
        return field.numericValue() == null ? field.stringValue() : field.numericValue();
    }

    private static boolean isIndexed(IndexableField field) {
        return field.fieldType().indexOptions() != IndexOptions.NONE || field.fieldType().pointDimensionCount() > 0;
    }

    private static boolean isText(IndexableField field) {
        return field.fieldType().indexOptions() != IndexOptions.NONE && field.fieldType().tokenized();
    }

    /** What the cluster must know of the fields of a document, by their names. */
    static Map<String, Object> mapping(Document document) {
        var mapping = new TreeMap<String, Object>();
        for (var field : document) {
            if (isText(field)) {
                mapping.put(field.name(), Map.of("type", "text", "analyzer", ANALYZER, "position_increment_gap", 0));
            } else if (isIndexed(field)) {
                mapping.put(field.name(), field.fieldType().pointDimensionCount() > 0 ? Map.of("type", "date", "format", "epoch_millis") : Map.of("type", "keyword"));
            }
        }
        return mapping;
    }

    /** How an index is cut into words, and what it is to hold before it knows any field. */
    static Map<String, Object> index(int shards) {
        return Map.of("settings", Map.of("index", Map.of("number_of_shards", shards, "number_of_replicas", 0, "refresh_interval", "-1"),
                "analysis", Map.of("analyzer", Map.of(ANALYZER, Map.of("type", "custom", "tokenizer", "blanks", "filter", List.of("beside", "gap"))),
                        "tokenizer", Map.of("blanks", Map.of("type", "whitespace", "max_token_length", 4000)),
                        "filter", Map.of("beside", Map.of("type", "pattern_capture", "preserve_original", false, "patterns", List.of("([^|]+)")),
                                "gap", Map.of("type", "stop", "stopwords", List.of(BESIDE))))),
                "mappings", Map.of("dynamic", "strict", "_source", Map.of("includes", List.of(STORED)),
                        "properties", Map.of(STORED, Map.of("type", "object", "enabled", false))));
    }

    /** Words in one text: a blank between those that follow each other, a bar between those at one place, a bar alone where one is left out. */
    static String words(List<PortalAnalyzer.Token> tokens) {
        var text = new StringBuilder();
        int at = -1;
        for (var token : tokens) {
            if (token.position() == at) {
                text.append(BESIDE);
            } else {
                text.append((" " + BESIDE).repeat(token.position() - at - 1)).append(' ');
                at = token.position();
            }
            text.append(token.word());
        }
        return text.toString();
    }

    /** What is stored of one that the cluster gives back, in the form in which Lucene does. */
    static Document read(JSONObject hit) {
        var document = new Document();
        var source = hit.optJSONObject("_source");
        var stored = source == null ? null : source.optJSONObject(STORED);
        if (stored != null) {
            stored.keySet().forEach(name -> read(document, name, stored.getJSONArray(name)));
        }
        return document;
    }

    private static void read(Document document, String name, JSONArray values) {
        for (var value : values) {
            document.add(switch (value) {
                case Double number -> new StoredField(name, number);
                case Number number -> new StoredField(name, number.longValue());
                default -> new StoredField(name, value.toString());
            });
        }
    }
}
