package org.twinhall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.twinhall.ConfigKey;
import org.twinhall.DemoContent;
import org.twinhall.Portal;
import org.twinhall.PortalConfig;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.persistence.UnitOfWork;

/** A portal that serves on a free port, with a home folder and a database of its own. */
public final class RunningPortal implements AutoCloseable {

    private final Path home;
    private final Portal portal;

    private RunningPortal(Path home, Portal portal) {
        this.home = home;
        this.portal = portal;
    }

    /** Starts a portal with the demo content. */
    public static RunningPortal withDemo() {
        return start(newHome(), Map.of(), true);
    }

    /** Starts an empty portal in a home folder, with further configuration. */
    public static RunningPortal start(Path home, Map<ConfigKey, String> further, boolean demo) {
        var options = new EnumMap<ConfigKey, String>(Map.of(ConfigKey.PORT, "0", ConfigKey.HOST, "127.0.0.1"));
        options.putAll(TestDatabase.fresh());
        options.putAll(further);
        try {
            var portal = Portal.open(PortalConfig.read(home, Map.of(), options, demo), Clock.systemUTC());
            if (demo) {
                portal.injector().getInstance(DemoContent.class).add();
            }
            portal.serve();
            return new RunningPortal(home, portal);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path newHome() {
        try {
            return Files.createTempDirectory("home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return portal.address();
    }

    public Path home() {
        return home;
    }

    public Portal portal() {
        return portal;
    }

    /** A service of the portal. */
    public <T> T get(Class<T> type) {
        return portal.injector().getInstance(type);
    }

    /** Does something with services on somebody's behalf, in a unit of work. */
    public <T> T as(Identity identity, java.util.concurrent.Callable<T> work) {
        return get(UnitOfWork.class).call(() -> get(Access.class).as(identity, work));
    }

    /** A new client without cookies. */
    public Http http() {
        return new Http(address());
    }

    @Override
    public void close() {
        try {
            portal.close();
            Folders.delete(home);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
