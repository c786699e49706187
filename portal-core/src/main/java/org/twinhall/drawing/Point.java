package org.twinhall.drawing;

/** A point of a drawing, in its own units from the top left. */
record Point(double x, double y) {

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The nearest point to this one that lies within a drawing, a little from its edges. */
    Point within(double width, double height, double edge) {
        return new Point(Math.clamp(x, edge, width - edge), Math.clamp(y, edge, height - edge));
    }
}
