package org.twinhall.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/** Two transactions stood in each other's way, and the database let go of one of them: nothing of that one was done. */
public final class Collision {

    private static final int TRIES = 5;
    /** SQL states of deadlocks, of waits that took too long and of rows that changed meanwhile. */
    private static final Set<String> STATES = Set.of("40001", "HYT00", "90131");
    /** The same in the numbers of MariaDB and H2. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1020, 50200);

    private Collision() {
    }

    /** Whether something failed because another transaction was in its way. */
    public static boolean isCauseOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && (STATES.contains(sql.getSQLState()) || CODES.contains(sql.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }

    /** Does a verb, and does it again a few times when another one was in its way; never inside a transaction, which is lost as a whole. */
    public static <T> T retry(Supplier<T> verb) {
        for (int tried = 1; ; tried++) {
            try {
                return verb.get();
            } catch (RuntimeException e) {
                if (tried == TRIES || !isCauseOf(e)) {
                    throw e;
                }
            }
        }
    }
}
