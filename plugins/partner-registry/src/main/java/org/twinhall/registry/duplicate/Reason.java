package org.twinhall.registry.duplicate;

/** Why an effort touches what somebody is about to begin, the closest first; the bundle key of its words is {@code beside.reason.<NAME>}. */
public enum Reason {
    /** The same community or institution. */
    SAME_PARTNER,
    /** Something else in the same place. */
    SAME_PLACE,
    /** A neighbouring place. */
    NEAR,
    /** The same theme. */
    SAME_THEME,
    /** The same governorate; all of Gaza, and East Jerusalem, are one area. */
    SAME_AREA
}
