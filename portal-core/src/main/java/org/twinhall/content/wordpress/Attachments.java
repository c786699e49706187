package org.twinhall.content.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.twinhall.media.Upload;

/** The files of the old site, from a folder or a zip; found by the end of their address. */
final class Attachments implements AutoCloseable {

    private final ZipFile zip;
    /** The paths of the files by their names, both in lower case: so a large site needs little memory. */
    private final Map<String, List<Found>> files = new HashMap<>();

    /** A file with its path in lower case. */
    private record Found(String path, Upload.Content content) {
    }

    /** No files. */
    Attachments() {
        zip = null;
    }

    Attachments(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            zip = null;
            try (var found = Files.walk(source)) {
                found.filter(Files::isRegularFile).forEach(file -> enter(source.relativize(file).toString(), () -> Files.newInputStream(file)));
            }
        } else {
            zip = new ZipFile(source.toFile());
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> enter(entry.getName(), () -> open(entry.getName())));
        }
    }

    private InputStream open(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    private void enter(String path, Upload.Content content) {
        var plain = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        files.computeIfAbsent(name(plain), key -> new ArrayList<>(1)).add(new Found(plain, content));
    }

    /** The file of an address: the one of its name whose path agrees with it longest, however much of the path was kept. */
    Optional<Upload> find(String address) {
        var path = path(address).toLowerCase(Locale.ROOT);
        return files.getOrDefault(name(path), List.of()).stream()
                .reduce((one, other) -> agreeing(other.path(), path) > agreeing(one.path(), path) ? other : one)
                .map(found -> new Upload(name(path), found.content()));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How many parts are the same at the end of two paths. */
    private static int agreeing(String one, String other) {
        var some = one.split("/");
        var others = other.split("/");
        int same = 0;
        while (same < Math.min(some.length, others.length) && some[some.length - 1 - same].equals(others[others.length - 1 - same])) {
            same++;
        }
        return same;
    }

    private static String path(String address) {
        try {
            var path = URI.create(address.replace(" ", "%20")).getPath();
            return path == null ? "" : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
