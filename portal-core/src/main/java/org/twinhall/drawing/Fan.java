package org.twinhall.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bends arcs so that none hides another: those between the same two points open like a fan.
 *
 * <p>A quadratic curve never leaves the triangle of its three points; as all three lie within the
 * drawing, so does the arc.
 */
final class Fan {

    /** An arc as drawn: from a point to a point, drawn towards a third. */
    record Curve(Point from, Point towards, Point to) {

        String path() {
            return "M" + Markup.numbers(from.x(), from.y()) + "Q" + Markup.numbers(towards.x(), towards.y(), to.x(), to.y());
        }
    }

    private record Ends(long x1, long y1, long x2, long y2) {

        static Ends of(Curve straight) {
            return new Ends(Math.round(straight.from.x()), Math.round(straight.from.y()),
                    Math.round(straight.to.x()), Math.round(straight.to.y()));
        }
    }

    private static final double LEAST_BEND = 0.06;
    private static final double MOST_BEND = 0.34;
    private static final double SPREAD = 22;
    private static final double EDGE = 6;

    private final double width;
    private final double height;
    private final Map<Ends, Integer> total = new HashMap<>();
    private final Map<Ends, Integer> drawn = new HashMap<>();

    Fan(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Bends straight curves, in their order. */
    List<Curve> bent(List<Curve> straight) {
        straight.stream().map(Fan::oriented).forEach(curve -> total.merge(Ends.of(curve), 1, Integer::sum));
        var heights = straight.stream().map(Fan::oriented).map(curve -> curve.to().y()).sorted().toList();
        return straight.stream().map(Fan::oriented)
                .map(curve -> bent(curve, 1 - (double) heights.indexOf(curve.to().y()) / heights.size()))
                .toList();
    }

    /** From the upper left to the lower right, whichever way the arc was told. */
    private static Curve oriented(Curve curve) {
        var turned = curve.from().x() + curve.from().y() > curve.to().x() + curve.to().y();
        return turned ? new Curve(curve.to(), curve.towards(), curve.from()) : curve;
    }

    /** The higher an arc ends, the more it is bent upwards, so that fewer cross. */
    private Curve bent(Curve curve, double highness) {
        var ends = Ends.of(curve);
        var rank = drawn.merge(ends, 1, Integer::sum) - 1;
        var from = curve.from();
        var to = curve.to();
        var length = Math.max(1, from.distance(to));
        var aside = length * (LEAST_BEND + highness * (MOST_BEND - LEAST_BEND)) + (rank - (total.get(ends) - 1) / 2.0) * SPREAD;
        var towards = new Point(
                (from.x() + to.x()) / 2 + (to.y() - from.y()) / length * aside,
                (from.y() + to.y()) / 2 - (to.x() - from.x()) / length * aside);
        return new Curve(from, towards.within(width, height, EDGE), to);
    }
}
