package org.twinhall;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.change.Follower;
import org.twinhall.http.PageCache;
import org.twinhall.http.TrustedProxies;
import org.twinhall.http.WebServer;
import org.twinhall.job.Jobs;
import org.twinhall.persistence.Database;
import org.twinhall.persistence.Migrations;
import org.twinhall.persistence.PersistenceModule;
import org.twinhall.plugin.host.DisabledPlugins;
import org.twinhall.plugin.host.PluginHost;
import org.twinhall.plugin.host.Restart;
import org.twinhall.search.SearchIndex;
import org.twinhall.web.Embeddable;
import org.twinhall.web.PortalApplication;
import org.twinhall.web.theme.Themes;

/** A portal: opened with its database and services, then served. */
public final class Portal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

    private final PortalConfig config;
    private final PluginHost plugins;
    private final Database database;
    private final Injector injector;
    private WebServer server;

    private Portal(PortalConfig config, PluginHost plugins, Database database, Injector injector) {
        this.config = config;
        this.plugins = plugins;
        this.database = database;
        this.injector = injector;
    }

    /** Opens a portal that lives for one command: it cannot be restarted. */
    public static Portal open(PortalConfig config, Clock clock) {
        return open(config, clock, new Restart(() -> {
            throw new UnsupportedOperationException("this process cannot restart its portal");
        }));
    }

    /**
     * Opens a portal: reads the doors, brings the database up to date, makes the services. Nothing is served yet.
     *
     * @param clock   the time, as services see it
     * @param restart how another one takes its place
     */
    public static Portal open(PortalConfig config, Clock clock, Restart restart) {
        if (!TimeZone.getDefault().hasSameRules(TimeZone.getTimeZone("UTC"))) {
            throw new IllegalStateException("the JVM must run in UTC: start it with -Duser.timezone=UTC");
        }
        createHome(config);
        var database = new Database(config.database());
        try {
            return open(config, clock, restart, database);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private static Portal open(PortalConfig config, Clock clock, Restart restart, Database database) {
        var migrations = new Migrations(database.dataSource());
        migrations.migrate("portal", Portal.class.getClassLoader());
        var plugins = new PluginHost(version());
        plugins.open(config.folders("plugins"), new DisabledPlugins(config.home()).ids());
        var doors = new Doors(CoreFeatures.read(), plugins, migrations, database).open();
        var injector = new Assembly(plugins, joined -> Guice.createInjector(Stage.PRODUCTION,
                new PersistenceModule(database, database.entityManagerFactory()), new PortalModule(config, clock, plugins, restart, joined))).of(doors);
        return new Portal(config, plugins, database, injector);
    }

    private static void createHome(PortalConfig config) {
        try {
            Files.createDirectories(config.home());
        } catch (IOException e) {
            throw new ConfigException(List.of("home: the folder " + config.home() + " cannot be made: " + e.getMessage()));
        }
    }

    /** Opens the port and starts what runs in the background. */
    public void serve() throws Exception {
        var follower = injector.getInstance(Follower.class);
        follower.start();
        injector.getInstance(Jobs.class).start();
        var application = injector.getInstance(PortalApplication.class);
        server = new WebServer(config.get(ConfigKey.HOST), config.number(ConfigKey.PORT),
                new TrustedProxies(config.get(ConfigKey.PROXIES)), application, plugins.loader(),
                injector.getInstance(PageCache.class), injector.getInstance(Themes.class), database.dataSource(),
                injector.getInstance(new Key<Set<Embeddable>>() { }));
        server.start();
        LOG.info("Twinhall {} at {} - {} plugins, theme {}", version(), address(), plugins.active().size(),
                injector.getInstance(Themes.class).active().name());
    }

    /** Where this node answers. */
    public String address() {
        return "http://" + config.get(ConfigKey.HOST) + ":" + port();
    }

    /** The port that is open. */
    public int port() {
        return server.port();
    }

    public Injector injector() {
        return injector;
    }

    public PortalConfig config() {
        return config;
    }

    /** The open database. */
    public javax.sql.DataSource database() {
        return database.dataSource();
    }

    /** The version of the core. */
    public static String version() {
        var version = Portal.class.getPackage().getImplementationVersion();
        return version == null ? "1.0.0" : version.replace("-SNAPSHOT", "");
    }

    @Override
    public void close() throws Exception {
        var closing = new ArrayList<AutoCloseable>();
        if (server != null) {
            closing.add(server);
            closing.add(injector.getInstance(Jobs.class));
            closing.add(injector.getInstance(Follower.class));
            closing.add(injector.getInstance(SearchIndex.class));
        }
        closing.add(database);
        closing.add(plugins);
        for (var part : closing) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("while closing", e);
            }
        }
    }
}
