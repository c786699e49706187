package org.twinhall.conference.signup;

/** Where a sign-up stands. */
public enum SignUpState {
    /** A place is held for some hours, until the mail address is shown to be right. */
    PENDING,
    /** Asks the organisers for a place; the mail address is not shown to be right yet. No place is held. */
    UNPROVED,
    /** The organisers decide. No place is held. */
    APPROVAL,
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
    /** The organisers were asked, and said no. */
    DECLINED,
    /** The organisers took it back, or the event does not take place. */
    CANCELLED;

    /** Whether places are held by it. */
    public boolean holds() {
        return this == PENDING || this == OFFERED || this == CONFIRMED;
    }

    /** Whether it may still lead to a place. */
    public boolean isLive() {
        return holds() || this == WAITING || isUndecided();
    }

    /** Whether the organisers still have to decide. */
    public boolean isUndecided() {
        return this == UNPROVED || this == APPROVAL;
    }

    /** Whether the person is to press a button. */
    public boolean isAsked() {
        return this == PENDING || this == OFFERED || this == UNPROVED;
    }
}
