package org.twinhall.testing;

import java.util.Map;
import org.twinhall.ConfigKey;

/** The database of a test run: the embedded one, or a MariaDB started for the run. */
public final class TestDatabase {

    private static MariaDbServer server;

    private TestDatabase() {
    }

    /** Whether this run is on MariaDB. */
    public static boolean isMariaDb() {
        return "mariadb".equals(System.getProperty("twinhall.test.database", "h2"));
    }

    /** The configuration of a new, empty database. */
    public static synchronized Map<ConfigKey, String> fresh() {
        if (!isMariaDb()) {
            return Map.of(ConfigKey.DB_URL, "", ConfigKey.DB_USER, "", ConfigKey.DB_PASSWORD, "");
        }
        if (server == null) {
            server = MariaDbServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server.fresh();
    }
}
