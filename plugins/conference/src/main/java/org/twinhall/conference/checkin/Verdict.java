package org.twinhall.conference.checkin;

/** What became of a scan. */
public enum Verdict {
    /** They are in now. */
    IN,
    /** They were in before. */
    ALREADY,
    /** The tick is taken away again. */
    OUT,
    /** No ticket of this event, or none any more. */
    UNKNOWN
}
