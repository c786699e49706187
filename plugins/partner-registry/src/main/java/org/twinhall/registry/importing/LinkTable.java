package org.twinhall.registry.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.twinhall.text.Folding;

/**
 * A table of links in CSV, as in RFC 4180, in UTF-8: one line for each state of a link of a group with a partner. Columns are
 * known by their headings; a mapping says which of ours another heading means.
 */
record LinkTable(List<String> header, List<LinkRow> rows) {

    /** The most lines that are read at once. */
    static final int MOST = 50_000;

    /** What a text turned out to be: a table, or why it is none, as a bundle key with what it is about. */
    record Reading(LinkTable table, String flaw, String about) {

        boolean isTable() {
            return table != null;
        }
    }

    /**
     * Reads a table.
     *
     * @param mapping lines such as {@code partner = Twin}: our heading, an equals sign, theirs; may be empty
     */
    static Reading read(String text, String mapping) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
        try (var parser = format.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            var columns = columns(parser.getHeaderNames(), theirs(mapping));
            var missing = Stream.of(Column.GROUP, Column.PARTNER, Column.SOURCE).filter(column -> !columns.containsValue(column))
                    .map(Column::heading).toList();
            if (!missing.isEmpty()) {
                return new Reading(null, "linkTable.columns", String.join(", ", missing));
            }
            var rows = new ArrayList<LinkRow>();
            for (var record : parser) {
                if (rows.size() == MOST) {
                    return new Reading(null, "linkTable.long", Integer.toString(MOST));
                }
                rows.add(row(record, columns));
            }
            return new Reading(new LinkTable(parser.getHeaderNames(), List.copyOf(rows)), "", "");
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            return new Reading(null, "linkTable.form", "");
        }
    }

    private static Map<String, Column> theirs(String mapping) {
        var theirs = new HashMap<String, Column>();
        mapping.lines().map(line -> line.split("=", 2)).filter(parts -> parts.length == 2)
                .forEach(parts -> Column.of(parts[0]).ifPresent(column -> theirs.put(Folding.key(parts[1]), column)));
        return theirs;
    }

    /** What a mapping says wins over what a heading says by itself. */
    private static Map<Integer, Column> columns(List<String> header, Map<String, Column> theirs) {
        var columns = new HashMap<Integer, Column>();
        for (int at = 0; at < header.size(); at++) {
            var column = theirs.get(Folding.key(header.get(at)));
            if (column != null) {
                columns.put(at, column);
            }
        }
        for (int at = 0; at < header.size(); at++) {
            var column = Column.of(header.get(at));
            if (column.isPresent() && !columns.containsKey(at) && !columns.containsValue(column.get())) {
                columns.put(at, column.get());
            }
        }
        return columns;
    }

    private static LinkRow row(CSVRecord record, Map<Integer, Column> columns) {
        var values = new EnumMap<Column, String>(Column.class);
        columns.forEach((at, column) -> {
            if (at < record.size()) {
                values.put(column, record.get(at).strip());
            }
        });
        return new LinkRow(record.getRecordNumber() + 1, values, record.toList());
    }

    /** The lines that could not be brought in, each with why, as a table that can be mended and brought in again. */
    static String withReasons(List<String> header, Map<LinkRow, String> reasons) {
        var text = new StringWriter();
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(Stream.concat(header.stream(), Stream.of("why")).toList());
            for (var entry : reasons.entrySet()) {
                printer.printRecord(Stream.concat(entry.getKey().fields().stream(), Stream.of(entry.getValue())).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
