package org.twinhall.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.twinhall.ConfigKey;

/** A portal in a process of its own, which tells line by line what it did until it is killed. */
public final class OtherProcess {

    private final Class<?> main;
    private final Path home;
    private final Map<ConfigKey, String> database;

    /** @param main begins with the home folder as its first argument; the database is told by the environment */
    public OtherProcess(Class<?> main, Path home, Map<ConfigKey, String> database) {
        this.main = main;
        this.home = home;
        this.database = database;
    }

    /**
     * Starts it and kills it, as a power cut would, once it told so many lines.
     *
     * @param argument what {@code main} is told besides
     * @param heard    gets each line, also those that were told just before the kill
     */
    public void killAfter(int lines, String argument, Consumer<String> heard) throws IOException, InterruptedException {
        var log = home.resolve("killed.log").toFile();
        var process = start(log, argument);
        try (var told = process.inputReader()) {
            for (int number = 0; number < lines; number++) {
                var line = told.readLine();
                if (line == null) {
                    throw new AssertionError("the process ended by itself:\n" + read(log));
                }
                heard.accept(line);
            }
            // The handle's SIGKILL leaves the pipe open; what stands in it was told before the kill.
            process.toHandle().destroyForcibly();
            process.waitFor();
            told.lines().forEach(heard);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(File log, String argument) throws IOException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Duser.timezone=UTC", "--enable-native-access=ALL-UNNAMED",
                "-Dtwinhall.install=" + System.getProperty("twinhall.install", ".."), "-cp", System.getProperty("java.class.path"), main.getName(), home.toString(), argument));
        var builder = new ProcessBuilder(command);
        database.forEach((key, value) -> builder.environment().put(key.variable(), value));
        return builder.redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
    }

    private static String read(File log) {
        try {
            return Files.readString(log.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
