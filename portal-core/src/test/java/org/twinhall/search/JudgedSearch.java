package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.twinhall.change.ChangeKey;
import org.twinhall.text.Language;

/**
 * Whether a reader would agree with what is found and in which order: queries whose answers were judged by reading the
 * texts. A class of queries that falls below what it had reached fails, whichever engine is asked.
 */
public final class JudgedSearch {

    private JudgedSearch() {
    }


    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final int TEN = 10;

    /** What each class has reached, in hundredths: first hit, among ten, nDCG of ten. Raised when it gets better, never lowered. */
    private static final Map<String, List<Integer>> REACHED = new LinkedHashMap<>();

    static {
        REACHED.put("title", List.of(100, 100, 98));
        REACHED.put("two words", List.of(95, 100, 96));
        REACHED.put("rare word", List.of(93, 100, 98));
        REACHED.put("prefix", List.of(100, 100, 97));
        REACHED.put("typo", List.of(100, 100, 99));
        REACHED.put("phrase", List.of(92, 100, 98));
        REACHED.put("negation", List.of(100, 100, 99));
        REACHED.put("inflected", List.of(83, 100, 94));
        REACHED.put("Arabic variants", List.of(100, 100, 100));
        REACHED.put("place spellings", List.of(100, 100, 98));
        REACHED.put("cross-script", List.of(100, 100, 96));
    }

    private record Judged(String type, Language language, String typed, Map<String, Integer> grades) {

        static Judged read(String line) {
            var parts = Stream.of(line.split("\\|")).map(String::strip).toList();
            var grades = Stream.of(parts.get(3).split(" ")).map(one -> one.split("="))
                    .collect(Collectors.toMap(one -> one[0], one -> Integer.parseInt(one[1])));
            return new Judged(parts.get(0), Language.of(parts.get(1)).orElseThrow(), parts.get(2), grades);
        }

        int grade(String id) {
            return grades.getOrDefault(id, 0);
        }

        /** Whether the first is as good as any. */
        boolean hitsFirst(List<String> found) {
            return !found.isEmpty() && grade(found.getFirst()) == grades.values().stream().max(Integer::compare).orElseThrow();
        }

        boolean hits(List<String> found) {
            return found.stream().anyMatch(id -> grade(id) > 0);
        }

        double gain(List<String> found) {
            var best = grades.values().stream().sorted((a, b) -> b - a).limit(TEN).toList();
            return gain(found.stream().map(this::grade).toList(), 0) / gain(best, 0);
        }

        private static double gain(List<Integer> grades, int from) {
            return IntStream.range(from, grades.size()).mapToDouble(at -> (Math.pow(2, grades.get(at)) - 1) * Math.log(2) / Math.log(at + 2)).sum();
        }
    }

    /** Fills an empty index and asks it everything. */
    public static void judge(EngineIndex index) throws IOException {
        var texts = new JudgedTexts();
        var names = texts.names();
        var queries = JudgedTexts.read("judged-queries.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Judged::read).toList();
        queries.forEach(query -> query.grades().keySet().forEach(id -> assertTrue(texts.texts().containsKey(id), id)));
        assertTrue(queries.size() >= 120, "there are only " + queries.size());
        long number = 0;
        for (var text : texts.texts().values()) {
            var key = new ChangeKey("text", ++number);
            index.add(key, Documents.of(key, text));
        }
        index.reached(1, "");
        var found = new LinkedHashMap<Judged, List<String>>();
        for (var query : queries) {
            found.put(query, index.search(view -> new Finder(view, names, new MatchAllDocsQuery(), NOW)
                    .find(SearchQuery.of(query.typed()), query.language())).results().stream()
                    .map(result -> result.path().substring("/en/".length())).toList());
        }
        report(found);
    }

    private static void report(Map<Judged, List<String>> found) {
        var table = new StringBuilder(String.format("%n%-18s%8s%8s%8s%9s%n", "", "queries", "hit@1", "hit@10", "nDCG@10"));
        var falls = new ArrayList<org.junit.jupiter.api.function.Executable>();
        found.keySet().stream().collect(Collectors.groupingBy(Judged::type, LinkedHashMap::new, Collectors.toList())).forEach((type, queries) -> {
            double first = queries.stream().filter(query -> query.hitsFirst(found.get(query))).count();
            double ten = queries.stream().filter(query -> query.hits(found.get(query))).count();
            double gain = queries.stream().mapToDouble(query -> query.gain(found.get(query))).sum();
            var reached = Stream.of(first, ten, gain).map(sum -> (int) Math.floor(100 * sum / queries.size() + 1e-6)).toList();
            table.append(String.format(Locale.ROOT, "%-18s%8d%7d%%%7d%%%9.2f%n", type, queries.size(), reached.get(0), reached.get(1), reached.get(2) / 100.0));
            falls.add(() -> assertTrue(IntStream.range(0, 3).allMatch(at -> reached.get(at) >= REACHED.get(type).get(at)),
                    type + " has fallen from " + REACHED.get(type) + " to " + reached + worst(queries, found)));
        });
        System.out.println(table);
        assertEquals(REACHED.keySet(), found.keySet().stream().map(Judged::type).collect(Collectors.toSet()));
        assertAll(falls);
    }

    private static String worst(List<Judged> queries, Map<Judged, List<String>> found) {
        return queries.stream().filter(query -> query.gain(found.get(query)) < 0.9)
                .map(query -> String.format(Locale.ROOT, "%n  %.2f %s: %s%n    wanted %s", query.gain(found.get(query)), query.typed(), found.get(query), query.grades()))
                .collect(Collectors.joining());
    }
}
