package org.twinhall.registry.importing;

import java.util.List;
import java.util.Map;

/**
 * One line of a table of links.
 *
 * @param line   the line, the header being line 1
 * @param values what it says, by column; a column that is missing says nothing
 * @param fields all its fields as they stand, for the table of those that could not be brought in
 */
record LinkRow(long line, Map<Column, String> values, List<String> fields) {

    String get(Column column) {
        return values.getOrDefault(column, "");
    }

    /** The first of several columns that says something. */
    String first(Column... columns) {
        return List.of(columns).stream().map(this::get).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }
}
