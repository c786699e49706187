package org.twinhall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.twinhall.ConfigKey;

/** A real MariaDB of this run's own, in a temporary folder, on a free port of the loopback interface. */
public final class MariaDbServer implements AutoCloseable {

    private static final String USER = "twinhall";
    private static final String PASSWORD = "twinhall";

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();
    private Process process;

    private MariaDbServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Installs and starts one. */
    public static MariaDbServer start() {
        try {
            var folder = Files.createTempDirectory("mariadb");
            var data = folder.resolve("data");
            var user = "--user=" + System.getProperty("user.name");
            run(folder, program("mariadb-install-db"), "--no-defaults", user, "--datadir=" + data,
                    "--auth-root-authentication-method=normal", "--skip-test-db");
            Files.writeString(folder.resolve("init.sql"), "create user if not exists '" + USER + "'@'%' identified by '" + PASSWORD
                    + "';\ngrant all on *.* to '" + USER + "'@'%';\n");
            var server = new MariaDbServer(folder, FreePort.find());
            server.run();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server, on the data and the port that it had before if it ran before; it answers when this returns. */
    public void run() throws IOException {
        process = new ProcessBuilder(program("mariadbd"), "--no-defaults", "--user=" + System.getProperty("user.name"),
                "--datadir=" + folder.resolve("data"), "--port=" + port, "--bind-address=127.0.0.1",
                "--socket=" + folder.resolve("socket"), "--pid-file=" + folder.resolve("pid"), "--init-file=" + folder.resolve("init.sql"),
                // A server that starts empties the folder of what others work with.
                "--tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                // What a power cut would lose nobody needs.
                "--skip-name-resolve", "--innodb-flush-log-at-trx-commit=2", "--skip-innodb-doublewrite", "--skip-sync-frm", "--debug-no-sync")
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        awaitReady();
    }

    /** Stops the server; the data stays. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String program(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is missing: install mariadb-server")).toString();
    }

    /** Writes what a database holds to a file. */
    public static void dump(String url, Path file) {
        move(url, "mariadb-dump", ProcessBuilder.Redirect.PIPE, ProcessBuilder.Redirect.to(file.toFile()));
    }

    /** Fills an empty database with what {@link #dump} wrote. */
    public static void load(String url, Path file) {
        move(url, "mariadb", ProcessBuilder.Redirect.from(file.toFile()), ProcessBuilder.Redirect.DISCARD);
    }

    private static void move(String url, String program, ProcessBuilder.Redirect from, ProcessBuilder.Redirect to) {
        var address = URI.create(url.substring("jdbc:".length()));
        try {
            var process = new ProcessBuilder(program(program), "--no-defaults", "--protocol=tcp", "--host=" + address.getHost(),
                    "--port=" + address.getPort(), "--user=" + USER, "--password=" + PASSWORD, address.getPath().substring(1))
                    .redirectInput(from).redirectOutput(to).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + " failed for " + url);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        var log = folder.resolve("install.log").toFile();
        try {
            var installing = new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(log);
            installing.environment().put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
            if (installing.start().waitFor() != 0) {
                throw new IllegalStateException(command[0] + " failed:\n" + Files.readString(log.toPath()));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        var reason = "";
        try {
            do {
                try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", USER, PASSWORD)) {
                    return;
                } catch (SQLException e) {
                    reason = e.getMessage();
                }
            } while (System.nanoTime() < end && !process.waitFor(100, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("MariaDB does not start: " + reason + "\n" + Files.readString(folder.resolve("log")));
    }

    /** Makes an empty database and gives the configuration of a portal on it. */
    public Map<ConfigKey, String> fresh() {
        return Map.of(ConfigKey.DB_URL, createDatabase(), ConfigKey.DB_USER, USER, ConfigKey.DB_PASSWORD, PASSWORD);
    }

    private String createDatabase() {
        var name = "portal_" + databases.incrementAndGet();
        try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", USER, PASSWORD);
             var statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public void close() {
        stop();
        Folders.delete(folder);
    }
}
