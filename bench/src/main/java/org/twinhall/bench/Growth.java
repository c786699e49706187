package org.twinhall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What becomes of the figures when there is more: those of the last run of each size, as a table, a plot and ratios in the page about the benchmark. */
final class Growth {

    private static final Set<String> GROWING = Set.of("CPU per answer", "to the first good page", "PSS after load, MB", "database and index, to Lucene alone");
    private static final String BEGIN = "<!-- figures -->";
    private static final String END = "<!-- end of the figures -->";

    /** The reports and figures of all runs by number of entries. */
    private final TreeMap<Integer, List<String>> reports = new TreeMap<>();
    private final TreeMap<Integer, Map<String, Double>> runs = new TreeMap<>();
    private final Path bench;

    /** @param bench the folder of the benchmark */
    Growth(Path bench, Map<String, Integer> sizes) throws IOException {
        this.bench = bench;
        for (var size : sizes.entrySet()) {
            var report = last(bench, size.getKey());
            if (!report.isEmpty()) {
                var figures = new LinkedHashMap<String, Double>();
                report.stream().flatMap(line -> Report.Figure.read(line).stream())
                        .forEach(figure -> figures.put(figure.scenario() + ": " + figure.what(), figure.value()));
                reports.put(size.getValue(), report);
                runs.put(size.getValue(), figures);
            }
        }
    }

    /** Where a run of a size leaves what it found. */
    static Path file(Path bench, String size) {
        return bench.resolve("target").resolve("report-" + size + ".md");
    }

    /** What the last run of a size found: on this machine, or else as the page has it. */
    static List<String> last(Path bench, String size) throws IOException {
        var file = file(bench, size);
        if (Files.exists(file)) {
            return Files.readAllLines(file);
        }
        var page = Files.readAllLines(bench.resolve("README.md"));
        int from = page.indexOf("### " + size + " entries");
        return from < 0 ? List.of() : Stream.concat(Stream.of(page.get(from)),
                page.stream().skip(from + 1L).takeWhile(line -> !line.startsWith("#"))).toList();
    }

    /** Writes the plot and the page anew. */
    void publish() throws IOException {
        Files.writeString(bench.resolve("growth.svg"), new Plot(costs()).svg());
        var page = bench.resolve("README.md");
        var text = Files.readString(page);
        var found = new StringBuilder();
        reports.values().forEach(report -> found.append(String.join("\n", report).strip()).append("\n\n"));
        Files.writeString(page, text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + found + markdown() + "\n"
                + text.substring(text.indexOf(END)));
    }

    private String markdown() {
        var lines = new ArrayList<String>();
        lines.add("### Growth\n");
        lines.add("![CPU per answer by number of entries](growth.svg)\n");
        lines.add("| entries | " + String.join(" | ", runs.keySet().stream().map(entries -> "%,d".formatted(entries)).toList()) + " | bar |");
        lines.add("|---|" + "---|".repeat(runs.size() + 1));
        for (var figure : figures()) {
            lines.add("| " + figure + " | " + String.join(" | ", runs.values().stream()
                    .map(run -> run.containsKey(figure) ? Report.number(run.get(figure)) : "").toList()) + " | |");
        }
        for (var what : List.of("article", "home", "group")) {
            compare(lines, "cold known " + what + ", 8 connections: CPU per answer", 1_000, 1.2);
        }
        compare(lines, "search, 8 connections: CPU per answer", 10_000, 2.5);
        return String.join("\n", lines) + "\n";
    }

    /** How much more it is with 100,000 entries. */
    private void compare(List<String> lines, String figure, int from, double bar) {
        var less = runs.getOrDefault(from, Map.of()).get(figure);
        var more = runs.getOrDefault(100_000, Map.of()).get(figure);
        if (less != null && more != null) {
            lines.add("| %s, to that with %,d | %s %s | ≤ %s%s |".formatted(figure, from, "| ".repeat(new ArrayList<>(runs.keySet()).indexOf(100_000)),
                    Report.number(more / less) + " |" + " |".repeat(runs.tailMap(100_000, false).size()), bar, more / less <= bar ? "" : " **missed**"));
        }
    }

    private List<String> figures() {
        return runs.values().stream().flatMap(run -> run.keySet().stream()).filter(figure -> GROWING.stream().anyMatch(figure::endsWith)
                && !figure.startsWith("warm") && !figure.startsWith("row")).distinct().toList();
    }

    /** What an answer costs, by scenario and number of entries, in milliseconds. */
    private Map<String, TreeMap<Integer, Double>> costs() {
        var costs = new LinkedHashMap<String, TreeMap<Integer, Double>>();
        for (var figure : figures()) {
            if (figure.endsWith(": CPU per answer") && !figure.contains("while")) {
                var line = new TreeMap<Integer, Double>();
                runs.forEach((entries, run) -> {
                    if (run.containsKey(figure)) {
                        line.put(entries, run.get(figure));
                    }
                });
                costs.put(figure.replaceFirst("(, \\d+ connections?)?: CPU per answer", ""), line);
            }
        }
        return costs;
    }
}
