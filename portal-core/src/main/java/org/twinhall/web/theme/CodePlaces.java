package org.twinhall.web.theme;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What lies beside classes: in the jar or folder that one comes from, and in those of the portal and of the plugins, which may
 * hold texts for whatever class. A page that is made for the first time asks for a thousand files that nobody wrote, and the
 * class path would look for each of them in every jar.
 */
final class CodePlaces {

    private final Set<Path> everybodys;
    /** By place, what tells whether there is a file of a name. */
    private final Map<Path, Predicate<String>> files = new ConcurrentHashMap<>();

    /** @param plugins their loader */
    CodePlaces(ClassLoader plugins) {
        var jars = plugins instanceof URLClassLoader several ? Stream.of(several.getURLs()) : Stream.<URL>empty();
        everybodys = Stream.concat(place(CodePlaces.class).stream(), jars.flatMap(jar -> path(jar).stream())).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there may be a file for a class; false is certain. */
    boolean mayHold(Class<?> type, String file) {
        var own = place(type);
        return own.isEmpty() || holds(own.get(), file) || everybodys.stream().anyMatch(place -> holds(place, file));
    }

    private boolean holds(Path place, String file) {
        return files.computeIfAbsent(place, CodePlaces::read).test(file);
    }

    private static Predicate<String> read(Path place) {
        if (Files.isDirectory(place)) {
            return name -> new File(place.toFile(), name).exists();
        }
        try (var jar = new ZipFile(place.toFile())) {
            return jar.stream().map(ZipEntry::getName).filter(name -> !name.endsWith(".class")).collect(Collectors.toUnmodifiableSet())::contains;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> place(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource()).map(CodeSource::getLocation).flatMap(CodePlaces::path);
    }

    private static Optional<Path> path(URL url) {
        try {
            return url.getProtocol().equals("file") ? Optional.of(Path.of(url.toURI())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
