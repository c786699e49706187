package org.twinhall.planet.fetch;

import java.time.Duration;

/** Something could not be read from another site. */
public class FetchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final Duration wait;

    public FetchException(Trouble trouble) {
        this(trouble, Duration.ZERO);
    }

    /** With the time for which the site asked to be left alone. */
    FetchException(Trouble trouble, Duration wait) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
        this.wait = wait;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** For how long the site asked to be left alone; zero when it did not. */
    public Duration waiting() {
        return wait;
    }
}
