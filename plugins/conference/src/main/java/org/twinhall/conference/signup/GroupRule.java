package org.twinhall.conference.signup;

/** What member groups have to do with a form. */
public enum GroupRule {
    /** Nobody is asked for a group. */
    NONE,
    /** Whoever likes says of which group. */
    ASKED,
    /** Everybody comes for a group, and each group has so many places and no more. */
    LIMITED
}
