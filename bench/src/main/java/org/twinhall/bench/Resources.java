package org.twinhall.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files beside the classes. */
final class Resources {

    private Resources() {
    }

    static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    static String text(String name) {
        try (var in = Resources.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
