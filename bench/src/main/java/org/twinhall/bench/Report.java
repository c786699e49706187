package org.twinhall.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The figures of a run as a page of Markdown. */
final class Report {

    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?( .*)?");

    private final String size;
    private final boolean quick;
    /** By scenario and what is told of it, a line each. */
    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Map<String, String> ratios = new LinkedHashMap<>();

    Report(String size, boolean quick) {
        this.size = size;
        this.quick = quick;
    }

    /** Keeps what an earlier run of the same kind found, as far as it is not measured anew; nothing of a quick one beside others. */
    void keep(List<String> markdown) {
        if (markdown.isEmpty() || !markdown.getFirst().equals(heading())) {
            return;
        }
        for (var line : markdown) {
            Figure.read(line).ifPresent(figure -> (figure.hasBar() ? ratios : figures).put(key(figure.scenario(), figure.what()), line));
        }
    }

    /** A figure of a page. */
    record Figure(String scenario, String what, double value, boolean hasBar) {

        /** Reads a line of a table; empty if it has none. */
        static Optional<Figure> read(String line) {
            var cells = line.split(" *\\| *");
            return cells.length > 3 && FIGURE.matcher(cells[3]).matches()
                    ? Optional.of(new Figure(cells[1], cells[2], Double.parseDouble(cells[3].split(" ")[0]), cells.length > 4)) : Optional.empty();
        }
    }

    private static String key(String scenario, String what) {
        return scenario + "\t" + what;
    }

    /** A figure that stands alone. */
    void tell(String scenario, String what, double value, String unit) {
        figures.put(key(scenario, what), "| %s | %s | %s %s |".formatted(scenario, what, number(value), unit));
        progress(scenario + ": " + what + " " + number(value) + " " + unit);
    }

    /** A figure that has a bar: at least it, or at most it. */
    void ratio(String scenario, String what, double value, double bar, boolean atLeast) {
        boolean held = atLeast ? value >= bar : value <= bar;
        ratios.put(key(scenario, what), "| %s | %s | %s | %s %s | %s |".formatted(scenario, what, number(value), atLeast ? "≥" : "≤", number(bar), held ? "held" : "**missed**"));
        progress(scenario + ": " + what + " " + number(value) + (held ? "" : "  MISSED, the bar is " + number(bar)));
    }

    private static void progress(String line) {
        System.err.println("bench: " + line);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private String heading() {
        return "### " + size + " entries" + (quick ? " (quick: one short round)" : "");
    }

    String markdown() {
        return """
                %s

                | scenario | compared | ratio or figure | bar | |
                |---|---|---|---|---|
                %s

                | scenario | figure | |
                |---|---|---|
                %s
                """.formatted(heading(), String.join("\n", ratios.values()), String.join("\n", figures.values()));
    }
}
