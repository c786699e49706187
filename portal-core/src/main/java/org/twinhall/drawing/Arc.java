package org.twinhall.drawing;

/**
 * A link between two places, as the map of arcs shows it.
 *
 * @param label what is read out, and shown when the pointer rests on the arc
 * @param href where the arc leads
 * @param fromLatitude where it begins, in degrees to the north
 * @param fromLongitude where it begins, in degrees to the east
 * @param toLatitude where it ends
 * @param toLongitude where it ends
 */
public record Arc(String label, String href,
        double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
}
