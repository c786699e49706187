package org.twinhall.conference.listing;

import java.util.stream.Stream;
import org.twinhall.text.Language;

/**
 * What stands on the badge of a person.
 *
 * @param language of the person, in which the group and the role are told
 */
record Badge(String name, String group, String role, Language language) {

    static final double LARGEST = 26;
    static final double SMALLEST = 6;
    private static final double LARGEST_GROUP = 12;
    /** In points: so wide is the room for letters. */
    private static final double WIDTH = 221;
    /** How wide a bold letter is, measured by its size; the widest names are not all W. */
    private static final double LETTER = 0.6;
    private static final int LINES = 2;
    /** Words do not fill a line to its end. */
    private static final double FILLED = 0.8;

    /** How large the letters of the name can be, in points, so that it stands on two lines and its longest word on one. */
    double nameSize() {
        return size(name, LARGEST);
    }

    /** The same for the group. */
    double groupSize() {
        return size(group, LARGEST_GROUP);
    }

    private static double size(String text, double largest) {
        int longest = Stream.of(text.split("[\\s-]+")).mapToInt(String::length).max().orElse(1);
        double fits = Math.min(WIDTH / (LETTER * Math.max(1, longest)), LINES * WIDTH * FILLED / (LETTER * Math.max(1, text.length())));
        return Math.max(SMALLEST, Math.min(largest, Math.floor(fits * 2) / 2));
    }
}
