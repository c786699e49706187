package org.twinhall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.twinhall.ConfigKey;
import org.twinhall.DemoContent;
import org.twinhall.LivePortal;
import org.twinhall.Portal;
import org.twinhall.PortalConfig;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.AccountService;
import org.twinhall.account.Accounts;
import org.twinhall.account.SignInBook;
import org.twinhall.change.Changes;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.text.Language;

/** A portal that serves on a free port, with a home folder and a database of its own. */
public final class RunningPortal implements AutoCloseable {

    private static final String PASSWORD = "quarry-lantern-heather";

    private final Path home;
    private final LivePortal live;
    private final boolean homeStays;

    private RunningPortal(Path home, LivePortal live, boolean homeStays) {
        this.home = home;
        this.live = live;
        this.homeStays = homeStays;
    }

    /** Starts a portal with the demo content. */
    public static RunningPortal withDemo() {
        return start(newHome(), Map.of(), true);
    }

    /** Starts a portal with the demo content that lives by a clock. */
    public static RunningPortal withDemo(Clock clock) {
        return start(newHome(), new EnumMap<>(TestDatabase.fresh()), true, false, clock);
    }

    /** Starts an empty portal that lives by a clock. */
    public static RunningPortal empty(Clock clock) {
        return start(newHome(), new EnumMap<>(TestDatabase.fresh()), false, false, clock);
    }

    /** Starts a portal with the demo content in a home folder, which may hold plugins; it lives by a clock. */
    public static RunningPortal withDemo(Path home, Clock clock) {
        return start(home, new EnumMap<>(TestDatabase.fresh()), true, false, clock);
    }

    /** Starts a portal with the demo content and the plugin of the module that is tested, whose path is the system property {@code plugin.jar}. */
    public static RunningPortal withPlugin() {
        return start(homeWithPlugin(), Map.of(), true);
    }

    /** A new home folder that holds the plugin of the module that is tested. */
    public static Path homeWithPlugin() {
        var home = newHome();
        var jar = Path.of(System.getProperty("plugin.jar"));
        try {
            Files.copy(jar, Files.createDirectories(home.resolve("plugins")).resolve(jar.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    /** Starts an empty portal in a home folder, with further configuration. */
    public static RunningPortal start(Path home, Map<ConfigKey, String> further, boolean demo) {
        var options = new EnumMap<ConfigKey, String>(ConfigKey.class);
        options.putAll(TestDatabase.fresh());
        options.putAll(further);
        return start(home, options, demo, false);
    }

    /** Starts a portal on a home folder and a database that were there before and are there afterwards. */
    public static RunningPortal again(Path home, Map<ConfigKey, String> database) {
        return start(home, database, false, true);
    }

    private static RunningPortal start(Path home, Map<ConfigKey, String> further, boolean demo, boolean homeStays) {
        return start(home, further, demo, homeStays, Clock.systemUTC());
    }

    private static RunningPortal start(Path home, Map<ConfigKey, String> further, boolean demo, boolean homeStays, Clock clock) {
        var options = new EnumMap<ConfigKey, String>(Map.of(ConfigKey.PORT, "0", ConfigKey.HOST, "127.0.0.1"));
        options.putAll(further);
        try {
            var template = new DemoTemplate(home, options, clock);
            boolean filled = demo && template.fill();
            var live = LivePortal.open(PortalConfig.read(home, Map.of(), options, demo), clock);
            if (demo && !filled) {
                live.portal().injector().getInstance(DemoContent.class).add();
                template.keep(live.portal());
            }
            live.serve();
            return new RunningPortal(home, live, homeStays);
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
        return portal().address();
    }

    public Path home() {
        return home;
    }

    /** The portal that serves now: another one after a restart. */
    public Portal portal() {
        return live.portal();
    }

    /** A service of the portal. */
    public <T> T get(Class<T> type) {
        return portal().injector().getInstance(type);
    }

    /** The number of the newest line of the change log. */
    public long lastChange() {
        return get(UnitOfWork.class).call(get(Changes.class)::last);
    }

    /** Does something with services on somebody's behalf, in a unit of work. */
    public <T> T as(Identity identity, java.util.concurrent.Callable<T> work) {
        return get(UnitOfWork.class).call(() -> get(Access.class).as(identity, work));
    }

    /** A new client, signed in as an administrator who is made for it. */
    public Http newAdministrator() {
        as(Identity.PORTAL, () -> get(AccountService.class).create("amal@example.org", "Amal", Language.ENGLISH, PASSWORD,
                Set.of(Role.ADMINISTRATOR)));
        return http().enter("amal@example.org");
    }

    /** Does something in one transaction, on behalf of the portal itself. */
    public <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        try {
            return get(UnitOfWork.class).inTransaction(() -> get(Access.class).as(Identity.PORTAL, work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new client without cookies. */
    public Http http() {
        return new Http(address(), this::openSignIn);
    }

    private String openSignIn(String email) {
        return get(UnitOfWork.class).call(() -> get(SignInBook.class)
                .open(get(Accounts.class).findByEmail(email).filter(Account::isActive).orElseThrow().getId(), null, "", null));
    }

    @Override
    public void close() {
        try {
            live.close();
            if (!homeStays) {
                Folders.delete(home);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
