package org.twinhall.conference.signup;

/** Who may read that somebody takes part; each circle holds the one before. */
public enum Audience {
    NOBODY,
    /** Those who have a place. */
    PARTICIPANTS,
    EVERYBODY;

    /** Whether who agreed to this may be shown to those. */
    public boolean holds(Audience readers) {
        return readers != NOBODY && compareTo(readers) >= 0;
    }
}
