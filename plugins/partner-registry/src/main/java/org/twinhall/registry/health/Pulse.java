package org.twinhall.registry.health;

/** How a link is; the bundle key of its name is {@code pulse.<NAME>}. */
public enum Pulse {
    /** Heard of not long ago, or the day to look again is still to come. */
    LIVELY,
    /** It is time to look. */
    DUE,
    /** Its people were asked and have not answered. */
    ASKED,
    /** It sleeps. */
    DORMANT
}
