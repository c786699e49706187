package org.twinhall.drawing;

import java.util.Map;

/**
 * A link between two places, as the map of arcs shows it.
 *
 * @param label what is read out, and shown when the pointer rests on the arc
 * @param href where the arc leads
 * @param fromLatitude where it begins, in degrees to the north
 * @param fromLongitude where it begins, in degrees to the east
 * @param toLatitude where it ends
 * @param toLongitude where it ends
 * @param attributes of the element around it, such as a {@code class} that a style sheet knows, or {@code data-...} for a script
 */
public record Arc(String label, String href, double fromLatitude, double fromLongitude, double toLatitude, double toLongitude,
        Map<String, String> attributes) {

    /** An arc like any other. */
    public Arc(String label, String href, double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        this(label, href, fromLatitude, fromLongitude, toLatitude, toLongitude, Map.of());
    }
}
