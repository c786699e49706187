package org.twinhall.registry.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What became of a table, line by line. */
record Outcome(LinkTable table, List<Line> lines) {

    /** What became of a line; the bundle key of its name is {@code linkImport.<NAME>}. */
    enum Kind {
        /** The link is new. */
        BEGUN,
        /** The link was there; the line says something new of it. */
        ADDED,
        /** The line says another date than it said before. */
        CORRECTED,
        /** All of it is there already. */
        SAME,
        /** A link of somebody outside Britain, and so none of the network's: left out by rule. */
        OUTSIDE,
        /** It cannot be brought in. */
        REFUSED
    }

    /**
     * What became of one line.
     *
     * @param what  whose link with whom
     * @param why   bundle key of the reason for a refusal; empty for anything else
     * @param about what the reason is about
     */
    record Line(LinkRow row, Kind kind, String what, String why, String about) {
    }

    long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    /** The refused lines as a table with their reasons; empty when there are none. */
    String errors(Function<Line, String> reason) {
        Map<LinkRow, String> reasons = new LinkedHashMap<>();
        lines.stream().filter(line -> line.kind() == Kind.REFUSED).forEach(line -> reasons.put(line.row(), reason.apply(line)));
        return reasons.isEmpty() ? "" : LinkTable.withReasons(table.header(), reasons);
    }
}
