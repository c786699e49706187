package org.twinhall.drawing;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The links between the British Isles and Palestine as thin arcs, each of which leads somewhere.
 *
 * <p>Drawn once by the server, as SVG for the page itself; a theme colours its classes. A page holds
 * both sheets and shows the one that fits.
 */
public final class ArcsMap {

    private final List<Arc> arcs;
    private final List<PlaceName> names;

    /**
     * A map of some arcs.
     *
     * @param names the few written on it; one outside the map is left out
     */
    public ArcsMap(List<Arc> arcs, List<PlaceName> names) {
        this.arcs = List.copyOf(arcs);
        this.names = List.copyOf(names);
    }

    /** The sheet for wide screens, of class {@code arcs-wide}; the title is read out. */
    public String wide(String title) {
        return svg(ArcsLayout.WIDE, "arcs-wide", title);
    }

    /** The sheet for phones, of class {@code arcs-tall}. */
    public String tall(String title) {
        return svg(ArcsLayout.TALL, "arcs-tall", title);
    }

    /** The arcs the map cannot show, because one of their ends lies elsewhere: the page tells them in words. */
    public List<Arc> elsewhere() {
        return arcs.stream().filter(arc -> !shown(arc, ArcsLayout.WIDE)).toList();
    }

    private String svg(ArcsLayout layout, String sheet, String title) {
        var shown = arcs.stream().filter(arc -> shown(arc, layout)).toList();
        var straight = shown.stream().map(arc -> straight(arc, layout)).toList();
        var curves = new Fan(layout.width(), layout.height()).bent(straight);
        var svg = new StringBuilder(opening(layout, sheet, title));
        land(svg, layout);
        svg.append("<g fill=\"none\">");
        for (var i = 0; i < shown.size(); i++) {
            arc(svg, shown.get(i), curves.get(i).path());
        }
        svg.append("</g>");
        places(svg, curves);
        names(svg, layout);
        return svg.append("</svg>").toString();
    }

    /** A picture's contents are hidden from those who listen; what is on the sheet are links, so this is a group. */
    static String opening(ArcsLayout layout, String sheet, String title) {
        // The direction is the map's own: a page from right to left would turn the labels' anchors about.
        return "<svg class=\"arcs " + sheet + '"' + " viewBox=\"0 0 " + layout.width() + ' ' + layout.height() + '"'
                + " direction=\"ltr\" role=\"group\" aria-labelledby=\"" + sheet + "-title\">"
                + "<title id=\"" + sheet + "-title\">" + Markup.escaped(title) + "</title>";
    }

    static void land(StringBuilder svg, ArcsLayout layout) {
        svg.append(path("arcs-neighbours", Outline.of("neighbours.txt").path(layout.palestine())));
        svg.append(path("arcs-land", Outline.of("british-isles.txt").path(layout.britishIsles())));
        svg.append(path("arcs-land", Outline.of("palestine.txt").path(layout.palestine())));
    }

    private static void arc(StringBuilder svg, Arc arc, String path) {
        svg.append("<a href=\"").append(Markup.escaped(arc.href())).append('"');
        new TreeMap<>(arc.attributes()).forEach((name, value) ->
                svg.append(' ').append(name).append("=\"").append(Markup.escaped(value)).append('"'));
        svg.append("><title>").append(Markup.escaped(arc.label())).append("</title>")
                .append("<path class=\"arcs-hit\" pointer-events=\"stroke\" d=\"").append(path).append("\"/>")
                .append("<path class=\"arcs-arc\" pathLength=\"1\" d=\"").append(path).append("\"/></a>");
    }

    private static void places(StringBuilder svg, List<Fan.Curve> curves) {
        curves.stream().flatMap(curve -> Stream.of(curve.from(), curve.to())).distinct()
                .forEach(place -> svg.append("<circle class=\"arcs-place\" r=\"2.6\" cx=\"").append(Markup.number(place.x()))
                        .append("\" cy=\"").append(Markup.number(place.y())).append("\"/>"));
    }

    /** Arcs come from the right in the west and from the left in the east: names stand at the other side. */
    private void names(StringBuilder svg, ArcsLayout layout) {
        for (var name : names) {
            layout.at(name.latitude(), name.longitude()).ifPresent(place -> {
                var west = layout.britishIsles().holds(name.latitude(), name.longitude());
                svg.append("<text class=\"arcs-label\" text-anchor=\"").append(west ? "end" : "start")
                        .append("\" x=\"").append(Markup.number(place.x() + (west ? -7 : 7)))
                        .append("\" y=\"").append(Markup.number(place.y() + 4)).append("\">")
                        .append(Markup.escaped(name.text())).append("</text>");
            });
        }
    }

    private static boolean shown(Arc arc, ArcsLayout layout) {
        return layout.at(arc.fromLatitude(), arc.fromLongitude()).isPresent()
                && layout.at(arc.toLatitude(), arc.toLongitude()).isPresent();
    }

    private static Fan.Curve straight(Arc arc, ArcsLayout layout) {
        var from = layout.at(arc.fromLatitude(), arc.fromLongitude()).orElseThrow();
        var to = layout.at(arc.toLatitude(), arc.toLongitude()).orElseThrow();
        return new Fan.Curve(from, from, to);
    }

    private static String path(String name, String d) {
        return "<path class=\"" + name + "\" d=\"" + d + "\"/>";
    }
}
