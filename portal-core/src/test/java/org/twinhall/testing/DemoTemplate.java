package org.twinhall.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.h2.tools.Restore;
import org.twinhall.ConfigKey;
import org.twinhall.Portal;

/**
 * The demo content as files: what the first portal of a run has written, others with the same plugins, the same kind of database and the same
 * time begin with. A run is all processes that share the folder which the system property {@code twinhall.demos} names, or else this one.
 */
final class DemoTemplate {

    /** What a home has of its own: its plugins, and what is made from the rest. */
    private static final Set<String> OWN = Set.of("plugins", "database", "index");

    private static final Path ALL = root();

    private final Path home;
    private final Map<ConfigKey, String> options;
    private final Path folder;

    /** That of a portal that is about to be opened. */
    DemoTemplate(Path home, Map<ConfigKey, String> options, Clock clock) {
        this.home = home;
        this.options = options;
        var time = clock.equals(Clock.systemUTC()) ? "now" : Long.toString(clock.millis());
        folder = ALL.resolve((isEmbedded() ? "embedded-" : "mariadb-") + time + "-" + UUID.nameUUIDFromBytes(plugins(home).getBytes(UTF_8)));
    }

    private static Path root() {
        try {
            var run = System.getProperty("twinhall.demos", "");
            if (!run.isEmpty()) {
                return Files.createDirectories(Path.of(run));
            }
            var own = Files.createTempDirectory("demos");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(own)));
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plugins(Path home) {
        var folder = home.resolve("plugins");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (var plugins = Files.list(folder)) {
            return plugins.map(plugin -> plugin.getFileName().toString()).sorted().collect(Collectors.joining("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isEmbedded() {
        return options.getOrDefault(ConfigKey.DB_URL, "").isEmpty();
    }

    /** Fills the home and the empty database; false if nobody has written the demo content yet. */
    boolean fill() {
        if (!Files.exists(folder)) {
            return false;
        }
        copy(folder.resolve("files"), home);
        var database = folder.resolve("database");
        if (isEmbedded()) {
            Restore.execute(database.toString(), home.resolve("database").toString(), null);
        } else {
            MariaDbServer.load(options.get(ConfigKey.DB_URL), database);
        }
        return true;
    }

    /** Keeps what the portal has written, which nobody has used yet. */
    void keep(Portal portal) {
        try {
            var kept = Files.createTempDirectory(ALL, "new");
            copy(home, kept.resolve("files"));
            var database = kept.resolve("database");
            if (isEmbedded()) {
                try (var connection = portal.database().getConnection(); var backup = connection.prepareStatement("backup to ?")) {
                    backup.setString(1, database.toString());
                    backup.execute();
                }
            } else {
                MariaDbServer.dump(options.get(ConfigKey.DB_URL), database);
            }
            offer(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another process may have been first. */
    private void offer(Path kept) throws IOException {
        try {
            Files.move(kept, folder);
        } catch (FileSystemException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
            Folders.delete(kept);
        }
    }

    /** Copies what is not there yet. */
    private static void copy(Path from, Path to) {
        try (var walk = Files.walk(from)) {
            for (var file : walk.toList()) {
                var path = from.relativize(file);
                if (!OWN.contains(path.getName(0).toString()) && Files.notExists(to.resolve(path))) {
                    Files.copy(file, to.resolve(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
