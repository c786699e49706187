package org.twinhall.media;

/** Who may see a file, from few to many. */
public enum Readers {
    /** The people who work for the group that owns it, or for the network. */
    OWNERS,
    /** Everybody with an account. */
    MEMBERS,
    /** Everybody. */
    EVERYBODY
}
