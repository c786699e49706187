package org.twinhall.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QueriesTest {

    /** EclipseLink joins the collection from within: whoever has nothing in it is lost, whatever the other side of the "or" says. */
    private static final Pattern LOSES_ROWS = Pattern.compile("\\bor :\\w+ member of|member of [\\w.]+\\s+or\\b");

    @Test
    void noQueryLosesRowsToAnEmptyCollection() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".java")).filter(QueriesTest::losesRows).toList());
        }
    }

    private static boolean losesRows(Path file) {
        try {
            return LOSES_ROWS.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
