package org.twinhall.conference.signup;

/** Where a sign-up stands. */
public enum SignUpState {
    /** A place is held for some hours, until the mail address is shown to be right. */
    PENDING,
    /** On the waiting list. */
    WAITING,
    /** A place that was freed is held for some hours, until it is taken or left to the next. */
    OFFERED,
    /** Has a place. */
    CONFIRMED,
    /** Gave the place or the waiting back. */
    WITHDRAWN,
    /** Did not answer in time. */
    LAPSED,
    /** The organisers said no, or the event does not take place. */
    CANCELLED;

    /** Whether places are held by it. */
    public boolean holds() {
        return this == PENDING || this == OFFERED || this == CONFIRMED;
    }

    /** Whether it may still lead to a place. */
    public boolean isLive() {
        return holds() || this == WAITING;
    }
}
