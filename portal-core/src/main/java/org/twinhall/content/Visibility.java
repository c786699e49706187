package org.twinhall.content;

/** Who may read a live entry. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Every person with an account. */
    MEMBERS
}
