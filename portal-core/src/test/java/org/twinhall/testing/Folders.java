package org.twinhall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Temporary folders of tests. */
public final class Folders {

    private static final int TRIES = 5;

    private Folders() {
    }

    /** Deletes a folder with everything in it, also what a thread that is about to end still writes there. */
    public static void delete(Path folder) {
        for (int tries = TRIES; Files.exists(folder); tries--) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                if (tries == 0) {
                    throw new IllegalStateException("cannot delete " + folder, e);
                }
            }
        }
    }
}
