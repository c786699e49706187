package org.twinhall.conference.rollcall;

/** What makes a quorum. */
public enum Quorum {
    /** Nothing is asked. */
    NONE,
    /** So many groups. */
    NUMBER,
    /** So many of a hundred member groups. */
    SHARE
}
