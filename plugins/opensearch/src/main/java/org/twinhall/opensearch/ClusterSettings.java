package org.twinhall.opensearch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.twinhall.plugin.PluginConfig;

/**
 * Where the cluster is and how the portal's index lies in it.
 *
 * @param addresses of its nodes; empty when the plugin is not wanted
 * @param login     the header that says who asks; empty for nobody
 * @param index     the name by which searches ask; the indexes behind it begin with it
 * @param shards    in how many pieces an index is cut
 * @param replicas  how many copies of each piece there are besides the first
 * @param patience  how long a search may take
 */
record ClusterSettings(List<URI> addresses, String login, String index, int shards, int replicas, Duration patience) {

    /**
     * Reads the configuration.
     *
     * @throws IllegalArgumentException naming the key that holds no valid value
     */
    static ClusterSettings read(PluginConfig config) {
        var addresses = Stream.of(value(config, "address", "", text -> true, "").split(",")).map(String::strip).filter(one -> !one.isEmpty())
                .map(ClusterSettings::address).toList();
        var user = value(config, "user", "", text -> !text.contains(":"), "a name without a colon");
        var password = value(config, "password", "", text -> true, "");
        return new ClusterSettings(addresses, user.isEmpty() ? "" : "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)),
                value(config, "index", "twinhall", text -> text.matches("[a-z][a-z0-9-]{0,60}"), "lower-case letters, digits and hyphens, a letter first"),
                number(config, "shards", 1, 1, 64), number(config, "replicas", 1, 0, 16),
                Duration.ofSeconds(number(config, "patience", 5, 1, 60)));
    }

    private static URI address(String text) {
        if (!text.matches("https?://[^/?#\\s@]+/?")) {
            throw wrong("address", "addresses such as https://search.example.org:9200, separated by commas");
        }
        return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    private static int number(PluginConfig config, String name, int otherwise, int least, int most) {
        return Integer.parseInt(value(config, name, Integer.toString(otherwise), text -> text.matches("\\d{1,4}") && Integer.parseInt(text) >= least
                && Integer.parseInt(text) <= most, "a number from " + least + " to " + most));
    }

    private static String value(PluginConfig config, String name, String otherwise, Predicate<String> valid, String expected) {
        var value = config.get(OpenSearchPlugin.ID, name).orElse(otherwise);
        if (!valid.test(value)) {
            throw wrong(name, expected);
        }
        return value;
    }

    private static IllegalArgumentException wrong(String name, String expected) {
        return new IllegalArgumentException("plugin." + OpenSearchPlugin.ID + "." + name + ": expected " + expected);
    }

    /** The name of the index in which is noted how far each index has come. */
    String notes() {
        return index + "_notes";
    }
}
