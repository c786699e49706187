package org.twinhall.plugin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the configuration says to plugins: the keys {@code plugin.<id>.<name>} of {@code conf/portal.properties}, overridden by the
 * environment variables {@code TWINHALL_PLUGIN_<ID>_<NAME>}. It is for what whoever runs the portal decides, addresses and passwords
 * of other services say; what the people of the portal decide is a {@link Feature#setting setting}.
 *
 * @since 1.0
 */
public final class PluginConfig {

    /** What the keys of plugins look like. */
    public static final String KEY = "plugin\\.[a-z0-9-]+\\.[a-z0-9-]+";

    private final Map<String, String> file;
    private final Map<String, String> environment;

    public PluginConfig(Map<String, String> file, Map<String, String> environment) {
        this.file = Map.copyOf(file);
        this.environment = Map.copyOf(environment);
    }

    /** What is said under a name for the plugin of an id; empty when nothing is, or nothing but blanks. */
    public Optional<String> get(String plugin, String name) {
        var key = "plugin." + plugin + "." + name;
        var variable = "TWINHALL_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(environment.getOrDefault(variable, file.get(key))).map(String::strip).filter(value -> !value.isEmpty());
    }
}
