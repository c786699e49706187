package org.twinhall.media;

import java.util.Optional;
import java.util.stream.Stream;

/** The widths in which pictures are kept besides their own. */
public enum Width {
    /** For lists and cards. */
    SMALL(600),
    /** For telephones. */
    MEDIUM(1000),
    /** For reading columns and wide screens. */
    LARGE(1600);

    private final int pixels;

    Width(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    /** The width of a segment of an address. */
    static Optional<Width> of(String segment) {
        return Stream.of(values()).filter(width -> segment.equals(Integer.toString(width.pixels))).findFirst();
    }

    /** The end of the file's name on disk. */
    String suffix() {
        return "-" + pixels;
    }
}
