package org.twinhall.plugin.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Which plugins an administrator switched off: a file of ids in the home folder, read before the database is open. */
public final class DisabledPlugins {

    private final Path file;

    public DisabledPlugins(Path home) {
        file = home.resolve("conf/disabled-plugins.txt");
    }

    public Set<String> ids() {
        try {
            return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Switches a plugin on or off from the next start. */
    public void set(String id, boolean disabled) {
        var ids = new TreeSet<>(ids());
        if (disabled ? ids.add(id) : ids.remove(id)) {
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, ids);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
            }
        }
    }
}
