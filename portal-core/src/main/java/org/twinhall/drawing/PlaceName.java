package org.twinhall.drawing;

/** A name written on the map of arcs beside a place; latitude and longitude in degrees. */
public record PlaceName(String text, double latitude, double longitude) {
}
