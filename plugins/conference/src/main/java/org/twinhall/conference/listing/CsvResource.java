package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.twinhall.conference.event.Event;
import org.twinhall.text.Language;

/** A list as comma-separated values. */
public class CsvResource extends RollResource {

    private static final long serialVersionUID = 1L;
    /** Without it, some programs take Arabic for Latin letters. */
    private static final String MARK = "\uFEFF";

    @Inject
    CsvResource() {
    }

    @Override
    Download file(Event event, Roll roll, Language language) {
        var text = new StringWriter();
        text.write(MARK);
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(roll.heads());
            for (var line : roll.lines()) {
                printer.printRecord(line.cells().stream().map(CsvResource::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download("text/csv; charset=utf-8", event.getSlug() + ".csv", text.toString());
    }

    /** What somebody typed into a form must not become a formula in a spreadsheet. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && List.of('=', '+', '-', '@', '\t', '\r').contains(cell.charAt(0)) ? "'" + cell : cell;
    }
}
