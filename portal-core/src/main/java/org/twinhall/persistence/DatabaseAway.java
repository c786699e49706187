package org.twinhall.persistence;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Tells a failure of the database's absence from a fault of whoever asked it. */
public final class DatabaseAway {

    /** SQL states of this class are about connections. */
    private static final String CONNECTION = "08";

    private DatabaseAway() {
    }

    /** Whether something failed because the database does not answer. */
    public static boolean isCauseOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION)) {
                return true;
            }
        }
        return false;
    }
}
