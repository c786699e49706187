package org.twinhall.conference.programme;

/** For whom a part of a programme is. */
public enum Edition {
    /** What the organisers write. */
    DRAFT,
    /** What readers see. */
    PUBLISHED
}
