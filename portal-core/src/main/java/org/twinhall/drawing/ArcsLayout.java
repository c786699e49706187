package org.twinhall.drawing;

import java.util.Optional;

/**
 * The two sheets the map of arcs is drawn on: the British Isles at one side, at the other Palestine, about
 * seven times as large.
 *
 * <p>North is up and west is left on both, in every language.
 */
enum ArcsLayout {

    /** For screens that are wider than high. */
    WIDE(960, 440,
            new Projection(-10.8, 49.7, 2.1, 61, 14, 8, 37.5),
            new Projection(34.1, 31.12, 35.7, 32.72, 588, 0, 282)),

    /** For phones. */
    TALL(420, 620,
            new Projection(-10.8, 49.7, 2.1, 61, 6, 6, 29),
            new Projection(34.1, 31.12, 35.7, 32.72, 142, 326, 189));

    private final int width;
    private final int height;
    private final Projection britishIsles;
    private final Projection palestine;

    ArcsLayout(int width, int height, Projection britishIsles, Projection palestine) {
        this.width = width;
        this.height = height;
        this.britishIsles = britishIsles;
        this.palestine = palestine;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Projection britishIsles() {
        return britishIsles;
    }

    Projection palestine() {
        return palestine;
    }

    /** Where a place comes to lie; empty if it is on neither part of the map. */
    Optional<Point> at(double latitude, double longitude) {
        if (britishIsles.holds(latitude, longitude)) {
            return Optional.of(britishIsles.at(latitude, longitude));
        }
        return palestine.holds(latitude, longitude) ? Optional.of(palestine.at(latitude, longitude)) : Optional.empty();
    }
}
