package org.twinhall.plugin;

import java.util.List;

/**
 * A table that can be brought in from the command line: {@code portal import <name> FILE}.
 *
 * <p>Brought in again it changes nothing that is there already; a dry run tells what would become of each line and writes nothing.
 */
public interface TableImport {

    /** What it is called on the command line, such as {@code links}; also what it brings in, in one word. */
    String name();

    /**
     * What became of a table.
     *
     * @param lines   a sentence for each line that was not there as it is, in English, in the order of the table
     * @param summary how many of each, in one sentence
     * @param errors  the lines that could not be brought in, as a table with their reasons; empty when there are none
     */
    record Report(List<String> lines, String summary, String errors) {
    }

    /** Brings a table in, all lines that are right; called inside a unit of work on behalf of the portal. */
    Report bringIn(String text, boolean dry);
}
