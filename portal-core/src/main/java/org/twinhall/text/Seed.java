package org.twinhall.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the seed tables of the database module. */
public final class Seed {

    private Seed() {
    }

    /** A table as it stands. */
    public static String text(String file) {
        try (var resource = Objects.requireNonNull(Seed.class.getResourceAsStream("/seed/" + file), file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table with a header line. */
    public static List<CSVRecord> rows(String file) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(text(file)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder, in the order of their names. */
    public static List<SeedFile> files(String folder) {
        try {
            var uri = Objects.requireNonNull(Seed.class.getResource("/seed/" + folder), folder).toURI();
            if (!uri.getScheme().equals("jar")) {
                return files(Path.of(uri));
            }
            try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                return files(jar.getPath("/seed/" + folder));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SeedFile> files(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(file -> new SeedFile(file.getFileName().toString(), text(file))).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a field that holds several, separated by {@code ;}. */
    public static List<String> list(String field) {
        return Stream.of(field.split(";")).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}
