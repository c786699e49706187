package org.twinhall.testing;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.twinhall.ConfigKey;
import org.twinhall.Portal;
import org.twinhall.PortalConfig;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.persistence.UnitOfWork;

/** A portal on a database of its own, gone when it is closed. */
public final class TemporaryPortal implements AutoCloseable {

    private final Path home;
    private final Portal portal;

    private TemporaryPortal(Path home, Portal portal) {
        this.home = home;
        this.portal = portal;
    }

    /** Opens one with options of the configuration and a clock; nothing is served yet. */
    public static TemporaryPortal open(Map<ConfigKey, String> options, Clock clock) throws IOException {
        if (System.getProperty("twinhall.install", "").isEmpty()) {
            System.setProperty("twinhall.install", Path.of("..").toAbsolutePath().normalize().toString());
        }
        var home = Files.createTempDirectory("twinhall");
        var all = new EnumMap<ConfigKey, String>(ConfigKey.class);
        all.put(ConfigKey.PORT, "0");
        all.putAll(TestDatabase.fresh());
        all.putAll(options);
        return new TemporaryPortal(home, Portal.open(PortalConfig.read(home, Map.of(), all, false), clock));
    }

    /** Opens the port and gives the address; jobs run from now on. */
    public String serve() throws Exception {
        portal.serve();
        return portal.address();
    }

    public Injector injector() {
        return portal.injector();
    }

    public <T> T get(Class<T> type) {
        return injector().getInstance(type);
    }

    /** Does something in one transaction, on behalf of the portal itself. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        return get(UnitOfWork.class).inTransaction(() -> get(Access.class).as(Identity.PORTAL, work));
    }

    @Override
    public void close() throws Exception {
        portal.close();
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
