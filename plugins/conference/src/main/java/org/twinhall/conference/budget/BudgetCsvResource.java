package org.twinhall.conference.budget;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.twinhall.conference.listing.CsvResource;
import org.twinhall.text.Language;

/** A budget as CSV. */
public class BudgetCsvResource extends BudgetResource {

    private static final long serialVersionUID = 1L;
    /** Without it, some programs take Arabic for Latin letters. */
    private static final String MARK = "\uFEFF";

    @Inject
    BudgetCsvResource() {
    }

    @Override
    Download file(String name, List<String> heads, List<Row> rows, Language language) {
        var text = new StringWriter();
        text.write(MARK);
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(heads);
            for (var row : rows) {
                printer.printRecord(row.currency(), row.kind(), CsvResource.harmless(row.what()), row.planned().toPlainString(),
                        row.actual() == null ? "" : row.actual().toPlainString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download("text/csv; charset=utf-8", name + ".csv", text.toString());
    }
}
