package org.twinhall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.mail.MailSettings;
import org.twinhall.persistence.DatabaseSettings;
import org.twinhall.planet.fetch.FetchSettings;
import org.twinhall.plugin.PluginConfig;

/**
 * The configuration in force: the file of the home folder, overridden by environment variables, overridden by options
 * of the command line; checked as a whole before anything starts.
 */
public final class PortalConfig {

    private final Path home;
    private final List<Path> installs;
    private final boolean demo;
    private final Map<ConfigKey, String> values;
    private final PluginConfig plugins;

    private PortalConfig(Path home, List<Path> installs, boolean demo, Map<ConfigKey, String> values, PluginConfig plugins) {
        this.home = home;
        this.installs = installs;
        this.demo = demo;
        this.values = values;
        this.plugins = plugins;
    }

    /**
     * Reads and checks.
     *
     * @param home        folder of all data
     * @param environment environment variables
     * @param options     what the command line said, by key
     * @param demo        whether this is the demo
     * @throws ConfigException naming each key that is unknown or holds no valid value
     */
    public static PortalConfig read(Path home, Map<String, String> environment, Map<ConfigKey, String> options, boolean demo) {
        var problems = new ArrayList<String>();
        var file = file(home);
        var known = Stream.of(ConfigKey.values()).map(ConfigKey::key).collect(Collectors.toSet());
        file.stringPropertyNames().stream().filter(key -> !known.contains(key) && !key.matches(PluginConfig.KEY)).sorted()
                .forEach(key -> problems.add(key + ": there is no such key"));
        var values = new EnumMap<ConfigKey, String>(ConfigKey.class);
        for (var key : ConfigKey.values()) {
            var value = options.containsKey(key) ? options.get(key)
                    : environment.getOrDefault(key.variable(), file.getProperty(key.key(), key.defaultValue()));
            value = value.strip();
            if (!key.accepts(value)) {
                problems.add(key.key() + ": expected " + key.expected());
            }
            values.put(key, value);
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        var ofPlugins = file.stringPropertyNames().stream().filter(key -> key.matches(PluginConfig.KEY))
                .collect(Collectors.toMap(key -> key, file::getProperty));
        return new PortalConfig(home.toAbsolutePath().normalize(), installs(), demo, values, new PluginConfig(ofPlugins, environment));
    }

    private static Properties file(Path home) {
        var properties = new Properties();
        var file = home.resolve("conf/portal.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    /** The launcher says where the product's own plugins and themes lie. */
    private static List<Path> installs() {
        var install = System.getProperty("twinhall.install", "");
        return install.isEmpty() ? List.of() : List.of(Path.of(install).toAbsolutePath().normalize());
    }

    /** The same configuration with other values. */
    PortalConfig with(Map<ConfigKey, String> changes) {
        var changed = new EnumMap<>(values);
        changed.putAll(changes);
        return new PortalConfig(home, installs, demo, changed, plugins);
    }

    public String get(ConfigKey key) {
        return values.get(key);
    }

    public int number(ConfigKey key) {
        return Integer.parseInt(get(key));
    }

    /** What it says to plugins. */
    public PluginConfig plugins() {
        return plugins;
    }

    /** The folder of all data of this portal. */
    public Path home() {
        return home;
    }

    public boolean isDemo() {
        return demo;
    }

    /** The address under which people reach the portal, without a slash at its end; empty while none is set. */
    public String baseUrl() {
        return get(ConfigKey.BASE_URL);
    }

    /** Folders of that name, the home folder's before the product's own: {@code themes}, {@code plugins}. */
    public List<Path> folders(String name) {
        return Stream.concat(Stream.of(home), installs.stream()).map(folder -> folder.resolve(name))
                .filter(Files::isDirectory).toList();
    }

    /** Where the database is: the configured one, or the embedded one in the home folder. */
    public DatabaseSettings database() {
        var url = get(ConfigKey.DB_URL);
        return new DatabaseSettings(url.isEmpty() ? embedded() : url, get(ConfigKey.DB_USER), get(ConfigKey.DB_PASSWORD),
                number(ConfigKey.DB_POOL));
    }

    /** The SMTP server, if there is one. */
    public MailSettings mail() {
        return new MailSettings(get(ConfigKey.MAIL_HOST), number(ConfigKey.MAIL_PORT), get(ConfigKey.MAIL_USER),
                get(ConfigKey.MAIL_PASSWORD), get(ConfigKey.MAIL_SECURITY), get(ConfigKey.MAIL_FROM));
    }

    /** How the portal reads from other sites. */
    public FetchSettings fetching() {
        var about = baseUrl().isEmpty() ? "" : " (+" + baseUrl() + ")";
        return new FetchSettings("Twinhall/" + Portal.version() + about,
                Stream.of(get(ConfigKey.FEEDS_INSIDE).split(",")).map(String::strip).collect(Collectors.toSet()));
    }

    private String embedded() {
        // Without a write delay a commit is on disk when it returns, so a killed process loses nothing.
        return "jdbc:h2:file:" + home.resolve("database/portal")
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE"
                + ";LOCK_TIMEOUT=10000;WRITE_DELAY=0"
                // The statements of a page are a few hundred; H2 parses anew what it does not keep. Of pages of its file it keeps 16 MB.
                + ";QUERY_CACHE_SIZE=500;CACHE_SIZE=16384";
    }
}
