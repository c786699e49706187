package org.twinhall.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.text.Direction;

/**
 * Two columns of names with a thread between each two that belong together: who shares what shows at a glance. The names stand
 * so that few threads cross; the same threads give the same drawing. SVG for the page itself, coloured by a theme's classes.
 */
public final class Threads {

    private static final int PASSES = 12;

    private final List<Thread> threads;
    private final List<End> left;
    private final List<End> right;

    /**
     * A name at an end of threads.
     *
     * @param href where it leads
     */
    public record End(String name, String href) {
    }

    /**
     * What ties two ends together.
     *
     * @param style a class of the thread that a style sheet knows; may be empty
     */
    public record Thread(End left, End right, String style) {
    }

    /**
     * How a sheet is drawn, in units of the sheet.
     *
     * @param step    how far a name is below the one above it
     * @param line    how high a line of a name is
     * @param longest how many letters a line has
     * @param lines   how many lines a name may have
     */
    private record Sheet(String name, int width, int leftAt, int rightAt, int step, int line, int longest, int lines) {

        static final Sheet WIDE = new Sheet("arcs-wide", 960, 350, 610, 30, 18, 42, 1);
        static final Sheet TALL = new Sheet("arcs-tall", 343, 138, 205, 46, 17, 17, 2);
    }

    public Threads(List<Thread> threads) {
        this.threads = List.copyOf(threads);
        var west = new ArrayList<>(threads.stream().map(Thread::left).distinct().toList());
        var east = new ArrayList<>(threads.stream().map(Thread::right).distinct().toList());
        for (int pass = 0; pass < PASSES; pass++) {
            settle(west, east, Thread::left, Thread::right);
            settle(east, west, Thread::right, Thread::left);
        }
        left = west;
        right = east;
    }

    /** Each name goes to the middle of those that it belongs to. */
    private void settle(List<End> moved, List<End> others, Function<Thread, End> near, Function<Thread, End> far) {
        var places = new HashMap<End, Integer>();
        others.forEach(end -> places.put(end, places.size()));
        Map<End, Double> middles = threads.stream().collect(Collectors.groupingBy(near, Collectors.averagingInt(thread -> places.get(far.apply(thread)))));
        moved.sort(Comparator.comparing(middles::get));
    }

    /** The sheet for wide screens, of class {@code arcs-wide}; the title is read out. */
    public String wide(String title) {
        return svg(Sheet.WIDE, title);
    }

    /** The sheet for phones, of class {@code arcs-tall}. */
    public String tall(String title) {
        return svg(Sheet.TALL, title);
    }

    private String svg(Sheet sheet, String title) {
        int height = (Math.max(left.size(), right.size()) + 1) * sheet.step();
        var svg = new StringBuilder("<svg class=\"arcs threads " + sheet.name() + "\" viewBox=\"0 0 " + sheet.width() + ' ' + height
                + "\" direction=\"ltr\" role=\"group\" aria-labelledby=\"threads-" + sheet.name() + "\"><title id=\"threads-" + sheet.name() + "\">"
                + Markup.escaped(title) + "</title><g fill=\"none\">");
        boolean west = left.size() >= right.size();
        var longer = evenly(west ? left : right, height);
        var shorter = beside(west ? right : left, longer, west ? Thread::right : Thread::left, west ? Thread::left : Thread::right, sheet.step(), height);
        var from = west ? longer : shorter;
        var to = west ? shorter : longer;
        for (var thread : threads) {
            double middle = (sheet.leftAt() + sheet.rightAt()) / 2.0;
            svg.append("<path class=\"threads-thread ").append(Markup.escaped(thread.style())).append("\" d=\"M")
                    .append(Markup.numbers(sheet.leftAt(), from.get(thread.left()))).append('C')
                    .append(Markup.numbers(middle, from.get(thread.left()), middle, to.get(thread.right()), sheet.rightAt(), to.get(thread.right()))).append("\"/>");
        }
        svg.append("</g>");
        left.forEach(end -> name(svg, sheet, end, sheet.leftAt(), from.get(end), true));
        right.forEach(end -> name(svg, sheet, end, sheet.rightAt(), to.get(end), false));
        return svg.append("</svg>").toString();
    }

    private static Map<End, Double> evenly(List<End> column, int height) {
        var heights = new HashMap<End, Double>();
        double step = (double) height / (column.size() + 1);
        column.forEach(end -> heights.put(end, step * (heights.size() + 1)));
        return heights;
    }

    /** The shorter column: each name as near as there is room to the middle of those that it belongs to. */
    private Map<End, Double> beside(List<End> column, Map<End, Double> others, Function<Thread, End> near, Function<Thread, End> far, int gap, int height) {
        Map<End, Double> middles = threads.stream().collect(Collectors.groupingBy(near, Collectors.averagingDouble(thread -> others.get(far.apply(thread)))));
        var at = new double[column.size()];
        for (int row = 0; row < at.length; row++) {
            at[row] = Math.max(middles.get(column.get(row)), row == 0 ? gap : at[row - 1] + gap);
        }
        double lowest = height - gap;
        for (int row = at.length - 1; row >= 0; row--) {
            at[row] = Math.min(at[row], lowest);
            lowest = at[row] - gap;
        }
        var heights = new HashMap<End, Double>();
        column.forEach(end -> heights.put(end, at[heights.size()]));
        return heights;
    }

    private static void name(StringBuilder svg, Sheet sheet, End end, double x, double y, boolean west) {
        svg.append("<a href=\"").append(Markup.escaped(end.href())).append("\"><title>").append(Markup.escaped(end.name())).append("</title>")
                .append("<circle class=\"arcs-place\" r=\"3\" cx=\"").append(Markup.number(x)).append("\" cy=\"").append(Markup.number(y)).append("\"/>")
                .append("<text class=\"arcs-label threads-name\" text-anchor=\"").append(west ? "end" : "start").append("\">");
        var lines = lines(end.name(), sheet);
        double at = y + 4.5 - (lines.size() - 1) * sheet.line() / 2.0;
        for (var line : lines) {
            svg.append("<tspan x=\"").append(Markup.number(x + (west ? -8 : 8))).append("\" y=\"").append(Markup.number(at)).append("\">")
                    .append(Markup.escaped(Direction.isolated(line))).append("</tspan>");
            at += sheet.line();
        }
        svg.append("</text></a>");
    }

    /** A name in lines that are not too long; what does not fit is left out and marked. */
    private static List<String> lines(String name, Sheet sheet) {
        var lines = new ArrayList<String>();
        var rest = name;
        while (rest.length() > sheet.longest() && lines.size() < sheet.lines() - 1) {
            int end = rest.lastIndexOf(' ', sheet.longest());
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest.length() <= sheet.longest() ? rest : rest.substring(0, sheet.longest() - 1).strip() + '…');
        return lines;
    }
}
