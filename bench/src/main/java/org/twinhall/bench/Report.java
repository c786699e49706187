package org.twinhall.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run as a page of Markdown. */
final class Report {

    private final String size;
    private final boolean quick;
    private final List<String> figures = new ArrayList<>();
    private final List<String> ratios = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    Report(String size, boolean quick) {
        this.size = size;
        this.quick = quick;
    }

    /** A figure that stands alone. */
    void tell(String scenario, String what, double value, String unit) {
        figures.add("| %s | %s | %s %s |".formatted(scenario, what, number(value), unit));
        values.add(scenario + "\t" + what + "\t" + value);
        progress(scenario + ": " + what + " " + number(value) + " " + unit);
    }

    /** A figure that has a bar: at least it, or at most it. */
    void ratio(String scenario, String what, double value, double bar, boolean atLeast) {
        boolean held = atLeast ? value >= bar : value <= bar;
        ratios.add("| %s | %s | %s | %s %s | %s |".formatted(scenario, what, number(value), atLeast ? "≥" : "≤", number(bar), held ? "held" : "**missed**"));
        values.add(scenario + "\t" + what + "\t" + value);
        progress(scenario + ": " + what + " " + number(value) + (held ? "" : "  MISSED, the bar is " + number(bar)));
    }

    private static void progress(String line) {
        System.err.println("bench: " + line);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    /** A line for each figure: the scenario, what it is of it, the value. */
    List<String> values() {
        return List.copyOf(values);
    }

    String markdown() {
        return """
                ### %s entries%s

                | scenario | compared | ratio or figure | bar | |
                |---|---|---|---|---|
                %s

                | scenario | figure | |
                |---|---|---|
                %s
                """.formatted(size, quick ? " (quick: one short round)" : "", String.join("\n", ratios), String.join("\n", figures));
    }
}
