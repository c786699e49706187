package org.twinhall.account.throttle;

import java.time.Instant;

/** Something was tried too often. */
public class ThrottledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    ThrottledException(Instant until) {
        super("too many attempts until " + until, null, false, false);
        this.until = until;
    }

    /** When it may be tried again. */
    public Instant until() {
        return until;
    }
}
