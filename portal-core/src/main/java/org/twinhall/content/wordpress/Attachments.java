package org.twinhall.content.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.twinhall.media.Upload;

/** The files of the old site, from a folder or a zip; found by the end of their address. */
final class Attachments implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, Upload.Content> files = new HashMap<>();

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

    /** By each end of its path: a file is found however much of the path was kept. */
    private void enter(String path, Upload.Content content) {
        var rest = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            files.putIfAbsent(rest, content);
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
    }

    /** The file of an address: the one whose path agrees with it longest. */
    Optional<Upload> find(String address) {
        var rest = path(address).toLowerCase(Locale.ROOT);
        var name = rest.substring(rest.lastIndexOf('/') + 1);
        while (!rest.isEmpty()) {
            var content = files.get(rest);
            if (content != null) {
                return Optional.of(new Upload(name, content));
            }
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        return Optional.empty();
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
