package org.twinhall.drawing;

/**
 * A part of the earth laid flat on a part of a drawing.
 *
 * <p>Equirectangular, true in both directions at the middle latitude: over so few degrees no eye tells
 * it from anything finer.
 *
 * @param left where {@code west} comes to lie
 * @param top where {@code north} comes to lie
 * @param scale units of the drawing to a degree of latitude
 */
record Projection(double west, double south, double east, double north, double left, double top, double scale) {

    boolean holds(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }

    Point at(double latitude, double longitude) {
        var narrowing = Math.cos(Math.toRadians((south + north) / 2));
        return new Point(left + (longitude - west) * narrowing * scale, top + (north - latitude) * scale);
    }
}
