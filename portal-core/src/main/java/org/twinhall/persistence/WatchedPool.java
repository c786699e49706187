package org.twinhall.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection pool in which nobody waits in vain: once the database does not answer, it refuses at once until the
 * database answers again.
 */
final class WatchedPool extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedPool.class);

    private final AtomicBoolean away = new AtomicBoolean();

    WatchedPool(HikariConfig config) {
        super(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away.get()) {
            throw new SQLTransientConnectionException("the database does not answer");
        }
        try {
            return super.getConnection();
        } catch (SQLException e) {
            // A pool that is only busy still has its connections.
            if (!isClosed() && getHikariPoolMXBean().getTotalConnections() == 0 && away.compareAndSet(false, true)) {
                LOG.warn("the database does not answer: {}", e.getMessage());
                Thread.ofPlatform().name("database-watch").daemon().start(this::watch);
            }
            throw e;
        }
    }

    /** Each try takes as long as the pool waits for a connection. */
    private void watch() {
        while (!isClosed()) {
            try (var connection = super.getConnection()) {
                away.set(!connection.isValid(1));
            } catch (SQLException e) {
                LOG.debug("the database still does not answer", e);
            }
            if (!away.get()) {
                LOG.info("the database answers again");
                return;
            }
        }
    }
}
