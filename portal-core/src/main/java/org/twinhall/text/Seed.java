package org.twinhall.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the seed tables of the database module. */
public final class Seed {

    private Seed() {
    }

    /** The rows of a table with a header line. */
    public static List<CSVRecord> rows(String file) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var resource = Objects.requireNonNull(Seed.class.getResourceAsStream("/seed/" + file), file);
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8); var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a field that holds several, separated by {@code ;}. */
    public static List<String> list(String field) {
        return Stream.of(field.split(";")).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}
