package org.twinhall.planet;

/** What a group wishes to happen with what its own site publishes. */
public enum Showing {
    /** It is shown as soon as it is read. */
    AT_ONCE,
    /** It is shown when somebody of the group has looked at it. */
    REVIEWED,
    /** Nothing is read or shown. */
    OFF
}
