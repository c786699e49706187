package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.twinhall.account.RefusedException;
import org.twinhall.persistence.Collision;

/**
 * Before places are given out. When many come at once they wait here, in their order, and not in the database, where waiting has
 * limits; and when the database lets go of one of two that stand in each other's way, that one is tried again.
 */
@Singleton
public class Turnstile {

    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject
    Turnstile() {
    }

    /**
     * Does a verb when it is its turn.
     *
     * @throws BusyException when too many are before it; nothing was done
     */
    public <T> T pass(Supplier<T> verb) {
        enter();
        try {
            return Collision.retry(verb);
        } catch (PersistenceException e) {
            throw Collision.isCauseOf(e) ? new BusyException() : e;
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    /** Too many at once; nothing was done. */
    static final class BusyException extends RefusedException {

        private static final long serialVersionUID = 1L;

        BusyException() {
            super("signUp.BUSY");
        }
    }
}
