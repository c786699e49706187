package org.twinhall.media;

import java.util.Locale;

/** The part of a picture that stays in sight when lists and cards cut it. Sides are those of the picture in every language. */
public enum Focus {
    CENTRE, TOP, BOTTOM, LEFT, RIGHT, TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT;

    /** The class by which the theme places the picture; empty for the middle. */
    public String styleClass() {
        return this == CENTRE ? "" : "focus-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
