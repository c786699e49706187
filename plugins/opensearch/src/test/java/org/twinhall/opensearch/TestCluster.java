package org.twinhall.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.twinhall.plugin.PluginConfig;
import org.twinhall.testing.Folders;
import org.twinhall.testing.FreePort;
import org.twinhall.testing.RunningPortal;

/** A real OpenSearch in a process of its own, which can be away and come back with what it had. */
final class TestCluster implements AutoCloseable {

    private final Path home;
    private final int port = FreePort.find();
    private Process process;

    TestCluster() {
        try {
            home = Files.createTempDirectory("opensearch");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    /** Starts it and waits until it answers. */
    void start() {
        var built = Path.of(System.getProperty("opensearch.node"));
        try {
            var classPath = built.resolve("classes") + System.getProperty("path.separator") + Files.readString(built.resolve("class-path")).strip();
            process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", classPath, "org.twinhall.opensearch.node.SearchNode",
                    home.toString(), Integer.toString(port))).redirectError(home.resolve("errors").toFile()).start();
            awaitStart();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says after that is only for its own log. */
    private void awaitStart() throws IOException {
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("started")) {
                Thread.ofVirtual().start(() -> said.lines().forEach(later -> { }));
                return;
            }
        }
        throw new IllegalStateException("OpenSearch did not start: " + Files.readString(home.resolve("errors")));
    }

    /** Kills it, as a power cut would. */
    void kill() {
        try {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the configuration of a portal says that is to search in it, under a name of its own. */
    private Map<String, String> keys(String index) {
        return Map.of("plugin.opensearch.address", "http://127.0.0.1:" + port, "plugin.opensearch.index", index, "plugin.opensearch.replicas", "0");
    }

    PluginConfig config(String index) {
        return new PluginConfig(keys(index), Map.of());
    }

    /** A new home folder with the plugin, and with a configuration that leads it here. */
    Path newHome(String index) {
        return newHome(keys(index));
    }

    /** A new home folder with the plugin and a configuration. */
    static Path newHome(Map<String, String> keys) {
        var folder = RunningPortal.homeWithPlugin();
        try {
            var lines = keys.entrySet().stream().map(key -> key.getKey() + "=" + key.getValue()).toList();
            Files.write(Files.createDirectories(folder.resolve("conf")).resolve("portal.properties"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    @Override
    public void close() {
        kill();
        Folders.delete(home);
    }
}
