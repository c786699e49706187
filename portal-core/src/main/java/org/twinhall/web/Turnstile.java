package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets as many pages be made at a time as the machine can make well; who comes then waits in line, first come, first served, and
 * when the line is long or does not move they are told to come again later. What was made before and plain files pass by it.
 */
@Singleton
public class Turnstile {

    /** Where there is one processor, whoever waits for the database does not keep it idle. */
    private static final int LEAST_PLACES = 2;
    static final int LONGEST_LINE = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore places;
    private final int longestLine;
    private final Duration patience;

    /**
     * As many places as processors: with one more, what needs no place, such as pages that were made before, waits twice as long
     * for a processor while others search, and not a page more is made.
     */
    @Inject
    Turnstile() {
        this(Math.max(LEAST_PLACES, Runtime.getRuntime().availableProcessors()), LONGEST_LINE, PATIENCE);
    }

    /**
     * Makes one.
     *
     * @param places      how many are let in at a time
     * @param longestLine how many may wait
     * @param patience    how long each of them waits
     */
    Turnstile(int places, int longestLine, Duration patience) {
        this.places = new Semaphore(places, true);
        this.longestLine = longestLine;
        this.patience = patience;
    }

    /** Comes in, at once or after a while, and has to {@link #leave}; false when there is no getting in. */
    public boolean enter() {
        if (places.getQueueLength() >= longestLine) {
            return false;
        }
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes room for the next one. */
    public void leave() {
        places.release();
    }

    /** How many wait. */
    public int waiting() {
        return places.getQueueLength();
    }

    /** How many can come in without waiting. */
    public int free() {
        return places.availablePermits();
    }
}
