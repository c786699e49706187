package org.twinhall.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lines over a number of entries, both by their logarithms, as an SVG that needs no style of the page around it. */
final class Plot {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int LEFT = 60;
    private static final int RIGHT = 250;
    private static final int TOP = 20;
    private static final int BOTTOM = 50;
    private static final int LINE_HEIGHT = 16;
    private static final List<String> COLOURS = List.of("#2f6b3a", "#b3541e", "#1f5f8b", "#8a2d5b", "#6b6b1f", "#444444", "#7a4fb5", "#0f7f7f");

    private final Map<String, TreeMap<Integer, Double>> lines;
    private final double fewest;
    private final double most;
    private final double least;
    private final double greatest;

    /** @param lines by name: values above 0, in milliseconds, by number of entries */
    Plot(Map<String, TreeMap<Integer, Double>> lines) {
        this.lines = lines;
        fewest = Math.log10(lines.values().stream().mapToInt(TreeMap::firstKey).min().orElse(1));
        most = Math.max(fewest + 1, Math.log10(lines.values().stream().mapToInt(TreeMap::lastKey).max().orElse(10)));
        least = Math.floor(Math.log10(values().min().orElse(1)));
        greatest = Math.max(least + 1, Math.ceil(Math.log10(values().max().orElse(10))));
    }

    private java.util.stream.DoubleStream values() {
        return lines.values().stream().flatMap(line -> line.values().stream()).mapToDouble(Double::doubleValue);
    }

    private double x(double entries) {
        return LEFT + (Math.log10(entries) - fewest) / (most - fewest) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (Math.log10(value) - least) / (greatest - least) * (HEIGHT - TOP - BOTTOM);
    }

    String svg() {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" role="img">
                <title>CPU per answer in milliseconds by number of entries</title>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """.formatted(WIDTH, HEIGHT));
        for (int power = (int) fewest; power <= most; power++) {
            double at = x(Math.pow(10, power));
            add(svg, "<line x1=\"%.0f\" x2=\"%.0f\" y1=\"%d\" y2=\"%d\" stroke=\"#dddddd\"/>", at, at, TOP, HEIGHT - BOTTOM);
            add(svg, "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%,d</text>", at, HEIGHT - BOTTOM + LINE_HEIGHT, (int) Math.pow(10, power));
        }
        for (int power = (int) least; power <= greatest; power++) {
            double at = y(Math.pow(10, power));
            add(svg, "<line x1=\"%d\" x2=\"%d\" y1=\"%.0f\" y2=\"%.0f\" stroke=\"#dddddd\"/>", LEFT, WIDTH - RIGHT, at, at);
            add(svg, "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\">%s ms</text>", LEFT - 6, at + 4, Math.pow(10, power) >= 1 ? "%.0f".formatted(Math.pow(10, power)) : String.valueOf(Math.pow(10, power)));
        }
        add(svg, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">entries</text>", (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10);
        double below = TOP;
        int number = 0;
        // Names stand at the ends of their lines, pushed down where they would cover each other.
        for (var line : lines.entrySet().stream().sorted((one, other) -> Double.compare(other.getValue().lastEntry().getValue(), one.getValue().lastEntry().getValue())).toList()) {
            var colour = COLOURS.get(number++ % COLOURS.size());
            var points = new StringBuilder();
            line.getValue().forEach((entries, value) -> points.append("%.1f,%.1f ".formatted(x(entries), y(value))));
            add(svg, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", points.toString().strip(), colour);
            line.getValue().forEach((entries, value) -> add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(entries), y(value), colour));
            below = Math.max(below + LINE_HEIGHT, y(line.getValue().lastEntry().getValue()) + 4);
            add(svg, "<text x=\"%d\" y=\"%.0f\" fill=\"%s\">%s</text>", WIDTH - RIGHT + 12, below, colour, line.getKey());
        }
        return svg.append("</svg>\n").toString();
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
