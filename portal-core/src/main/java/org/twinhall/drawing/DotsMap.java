package org.twinhall.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places in the British Isles and Palestine as dots, larger for more, each of which leads somewhere.
 *
 * <p>Drawn by the server on the sheets of {@link ArcsMap}, so that it needs no script; a theme colours its classes.
 */
public final class DotsMap {

    private static final double SMALLEST = 4;
    private static final double LARGEST = 14;
    private static final int NAMED = 8;
    private static final double NAME_WIDTH = 100;
    private static final double NAME_HEIGHT = 20;

    private final List<Dot> dots;

    /**
     * A place on the map.
     *
     * @param label    what is read out
     * @param name     written beside the largest
     * @param href     where it leads
     * @param count    how many things it stands for
     * @param latitude in degrees, as the longitude
     */
    public record Dot(String label, String name, String href, long count, double latitude, double longitude) {
    }

    /** A map of some places. */
    public DotsMap(List<Dot> dots) {
        this.dots = dots.stream().sorted(Comparator.comparing(Dot::count).reversed().thenComparing(Dot::name)).toList();
    }

    /** Whether none of the places lies on the map. */
    public boolean isEmpty() {
        return dots.stream().allMatch(dot -> ArcsLayout.WIDE.at(dot.latitude(), dot.longitude()).isEmpty());
    }

    /** The sheet for wide screens, of class {@code arcs-wide}; the title is read out. */
    public String wide(String title) {
        return svg(ArcsLayout.WIDE, "arcs-wide", title);
    }

    /** The sheet for phones, of class {@code arcs-tall}. */
    public String tall(String title) {
        return svg(ArcsLayout.TALL, "arcs-tall", title);
    }

    private String svg(ArcsLayout layout, String sheet, String title) {
        var shown = dots.stream().filter(dot -> layout.at(dot.latitude(), dot.longitude()).isPresent()).toList();
        var svg = new StringBuilder(ArcsMap.opening(layout, sheet, title));
        ArcsMap.land(svg, layout);
        shown.forEach(dot -> dot(svg, dot, layout));
        var named = new ArrayList<Point>();
        shown.stream().filter(dot -> isFree(at(dot, layout), named)).limit(NAMED).forEach(dot -> name(svg, dot, layout));
        return svg.append("</svg>").toString();
    }

    /** A name that would run into one of a larger dot is left to those who point at it. */
    private static boolean isFree(Point place, List<Point> named) {
        boolean free = named.stream().noneMatch(other -> Math.abs(other.x() - place.x()) < NAME_WIDTH && Math.abs(other.y() - place.y()) < NAME_HEIGHT);
        if (free) {
            named.add(place);
        }
        return free;
    }

    private static Point at(Dot dot, ArcsLayout layout) {
        return layout.at(dot.latitude(), dot.longitude()).orElseThrow();
    }

    private void dot(StringBuilder svg, Dot dot, ArcsLayout layout) {
        var place = at(dot, layout);
        svg.append("<a href=\"").append(Markup.escaped(dot.href())).append("\"><title>").append(Markup.escaped(dot.label()))
                .append("</title><circle class=\"arcs-dot\" r=\"").append(Markup.number(radius(dot))).append("\" cx=\"")
                .append(Markup.number(place.x())).append("\" cy=\"").append(Markup.number(place.y())).append("\"/></a>");
    }

    /** The area of a dot tells the number. */
    private double radius(Dot dot) {
        return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) dot.count() / dots.getFirst().count());
    }

    private void name(StringBuilder svg, Dot dot, ArcsLayout layout) {
        var place = at(dot, layout);
        boolean west = layout.britishIsles().holds(dot.latitude(), dot.longitude());
        double away = radius(dot) + 4;
        svg.append("<text class=\"arcs-label\" text-anchor=\"").append(west ? "end" : "start").append("\" x=\"")
                .append(Markup.number(place.x() + (west ? -away : away))).append("\" y=\"").append(Markup.number(place.y() + 4)).append("\">")
                .append(Markup.escaped(dot.name())).append("</text>");
    }
}
