package org.twinhall.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.twinhall.ConfigKey;
import org.twinhall.Portal;
import org.twinhall.PortalConfig;
import org.twinhall.plugin.host.DisabledPlugins;
import org.twinhall.plugin.host.PluginHost;
import org.twinhall.plugin.host.PluginReport;

/**
 * One thing the doctor looks at.
 *
 * @param name what is looked at
 * @param test gives what was found; throws when it is not well
 */
record Check(String name, Callable<String> test) {

    private static final long LEAST_DISK = 512L << 20;
    private static final int LEAST_JAVA = 21;
    private static final int PATIENCE_MILLIS = 5000;

    /** What was found. */
    record Finding(boolean isWell, String text) {
    }

    /** Looks. */
    Finding look() {
        try {
            return new Finding(true, test.call());
        } catch (Exception e) {
            return new Finding(false, e.getMessage() == null ? e.toString() : e.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** Everything that is looked at, in order. */
    static List<Check> all(PortalConfig config) {
        return List.of(new Check("java", Check::java), new Check("time zone", Check::zone), new Check("disk", () -> disk(config)),
                new Check("database", () -> database(config)), new Check("mail", () -> mail(config)),
                new Check("plugins", () -> plugins(config)));
    }

    private static String java() {
        int version = Runtime.version().feature();
        require(version >= LEAST_JAVA, "Java " + version + " is too old, at least " + LEAST_JAVA + " is wanted");
        return "Java " + version + " at " + System.getProperty("java.home");
    }

    private static String zone() {
        var zone = TimeZone.getDefault();
        require(zone.hasSameRules(TimeZone.getTimeZone("UTC")), "the JVM runs in " + zone.getID() + ", start it with -Duser.timezone=UTC");
        return "UTC";
    }

    private static String disk(PortalConfig config) throws IOException {
        Files.createDirectories(config.home());
        var probe = Files.createTempFile(config.home(), "doctor", ".txt");
        Files.delete(probe);
        long free = Files.getFileStore(config.home()).getUsableSpace();
        require(free >= LEAST_DISK, "only " + (free >> 20) + " MB are free in " + config.home());
        return (free >> 20) + " MB are free in " + config.home();
    }

    private static String database(PortalConfig config) throws SQLException {
        var settings = config.database();
        try (var connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
             var statement = connection.createStatement()) {
            var product = connection.getMetaData().getDatabaseProductName() + " " + connection.getMetaData().getDatabaseProductVersion();
            if (settings.isMariaDb()) {
                try (var result = statement.executeQuery("select @@character_set_database, @@collation_database")) {
                    result.next();
                    require(result.getString(1).equals("utf8mb4"), product + " stores " + result.getString(1) + ", utf8mb4 is wanted");
                    return product + ", " + result.getString(2);
                }
            }
            return product + ", embedded";
        }
    }

    private static String mail(PortalConfig config) throws IOException {
        var host = config.get(ConfigKey.MAIL_HOST);
        if (host.isEmpty()) {
            return "no mail.host is set: mail is kept at /admin/mail";
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, config.number(ConfigKey.MAIL_PORT)), PATIENCE_MILLIS);
            return host + " answers on port " + config.number(ConfigKey.MAIL_PORT);
        } catch (IOException e) {
            throw new IOException(host + " does not answer on port " + config.number(ConfigKey.MAIL_PORT) + ": " + e.getMessage(), e);
        }
    }

    private static String plugins(PortalConfig config) throws IOException {
        try (var host = new PluginHost(Portal.version())) {
            host.open(config.folders("plugins"), new DisabledPlugins(config.home()).ids());
            Collection<PluginReport> failed = host.reports().stream().filter(report -> report.state() == PluginReport.State.FAILED).toList();
            require(failed.isEmpty(), String.join("; ", failed.stream().map(report -> report.id() + ": " + report.problem()).toList()));
            return host.active().size() + " fit";
        }
    }

    private static void require(boolean well, String otherwise) {
        if (!well) {
            throw new IllegalStateException(otherwise);
        }
    }
}
