package org.twinhall.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.plugin.GroupRows;

/** Which rows of an archive come, under which numbers; which are here already; which stay behind. Writes nothing but numbers. */
final class GroupPlan {

    private static final int BLOCK = 50;

    private final Connection connection;
    private final Archive archive;
    private final GroupTables tables;
    private final GroupReport report;
    private final OriginRows known;
    /** By table the numbers here of the numbers there. */
    private final Map<String, Map<Long, Long>> here = new HashMap<>();
    private final Map<String, Set<Long>> fresh = new HashMap<>();
    private final Map<String, Set<Long>> before = new HashMap<>();
    private final Map<String, Map<Long, String>> words = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, long[]> numbers = new HashMap<>();
    private final List<Renamed> renamed = new ArrayList<>();

    /** A text whose address was taken. */
    record Renamed(String kind, String language, String from, String to) {
    }

    GroupPlan(Connection connection, Archive archive, GroupTables tables, OriginRows known, GroupReport report) {
        this.connection = connection;
        this.archive = archive;
        this.tables = tables;
        this.known = known;
        this.report = report;
    }

    void make() throws SQLException, IOException, ArchiveException {
        // Whether the group itself is new says whether its people come.
        plan(tables.get(GroupTables.ROOT));
        for (var rows : tables.inOrder()) {
            if (!rows.table().equals(GroupTables.ROOT)) {
                plan(rows);
            }
        }
    }

    private void plan(GroupRows rows) throws SQLException, IOException, ArchiveException {
        boolean numbered = Tables.columns(connection, rows.table()).get("id") == ColumnType.NUMBER;
        archive.rows(rows.table(), row -> {
            if (numbered != row.containsKey("id")) {
                throw new ArchiveException("a row of the table " + rows.table() + " has no number");
            }
            long id = numbered ? number(row.get("id")) : 0;
            var line = report.of(rows.table());
            if (rows.onlyWith().entrySet().stream().anyMatch(one -> !one.getValue().equals(row.get(one.getKey())))) {
                line.stayed();
            } else if (rows.isUnit()) {
                planUnit(rows, row, id, line);
            } else if (!comesWithItsWhole(rows, row)) {
                if (hasItsWhole(rows, row)) {
                    line.wasHere();
                } else {
                    line.stayed();
                }
            } else if (!rows.keyColumns().isEmpty() && known.byKey(rows, row, this) != null) {
                line.wasHere();
            } else if (numbered) {
                come(rows, row, id);
            }
        });
    }

    private void planUnit(GroupRows rows, Map<String, String> row, long id, GroupReport.Line line) throws SQLException, ArchiveException {
        var there = known.find(rows.table(), id);
        if (there == null && !rows.keyColumns().isEmpty()) {
            there = known.byKey(rows, row, this);
        }
        if (there != null) {
            mapping(rows.table()).put(id, there);
            before.computeIfAbsent(rows.table(), key -> new HashSet<>()).add(there);
            line.wasHere();
        } else if (rows.comesOnlyWithNewGroup() && !report.isNewGroup() || rows.table().equals("media_file") && known.isTakenDown(row.get("sha256"))) {
            line.stayed();
        } else {
            if (rows.table().equals(GroupTables.ROOT)) {
                report.groupIsNew();
            }
            come(rows, row, id);
        }
    }

    private void come(GroupRows rows, Map<String, String> row, long id) throws SQLException {
        mapping(rows.table()).put(id, next(rows.table()));
        fresh.computeIfAbsent(rows.table(), key -> new HashSet<>()).add(id);
        if (!rows.distinctColumns().isEmpty()) {
            choose(rows, row, id);
        }
    }

    private void choose(GroupRows rows, Map<String, String> row, long id) throws SQLException {
        var column = rows.distinctColumns().getFirst();
        var among = rows.distinctColumns().subList(1, rows.distinctColumns().size());
        var wanted = row.get(column);
        var word = wanted;
        var rest = among.stream().map(row::get).toList() + "/";
        for (int number = 2; given.contains(rows.table() + rest + word) || known.isTaken(rows.table(), column, word, among, row); number++) {
            word = wanted.substring(0, Math.min(wanted.length(), 70)) + "-" + number;
        }
        given.add(rows.table() + rest + word);
        if (!word.equals(wanted)) {
            words.computeIfAbsent(rows.table(), key -> new HashMap<>()).put(id, word);
            report.rename(wanted, word);
            if (rows.table().equals("translation")) {
                renamed.add(new Renamed(row.get("kind"), row.get("language"), wanted, word));
            }
        }
    }

    private boolean comesWithItsWhole(GroupRows rows, Map<String, String> row) throws ArchiveException {
        for (var column : rows.wholes()) {
            var whole = row.get(column);
            if (whole == null || !isFresh(rows.references().get(column), number(whole))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what it is a part of is here, so that it is a part of what is left as it is. */
    private boolean hasItsWhole(GroupRows rows, Map<String, String> row) throws ArchiveException {
        for (var column : rows.wholes()) {
            if (row.get(column) == null || idHere(rows.references().get(column), number(row.get(column))) == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row comes. Rows without a number come with what they are parts of. */
    boolean comes(GroupRows rows, Map<String, String> row) throws ArchiveException, SQLException {
        if (row.containsKey("id")) {
            return isFresh(rows.table(), number(row.get("id")));
        }
        return rows.onlyWith().entrySet().stream().allMatch(one -> one.getValue().equals(row.get(one.getKey()))) && comesWithItsWhole(rows, row)
                && (rows.keyColumns().isEmpty() || known.byKey(rows, row, this) == null);
    }

    private boolean isFresh(String table, long id) {
        return fresh.getOrDefault(table, Set.of()).contains(id);
    }

    /** What the column of a row holds here that names another row; null for none. What the network owned there belongs to the group here. */
    Long reference(GroupRows rows, Map<String, String> row, String column) throws ArchiveException {
        var table = rows.references().get(column);
        if (row.get(column) == null) {
            return table.equals(GroupTables.ROOT) && rows.belows().containsKey(column) ? mapping(table).values().iterator().next() : null;
        }
        return mapping(table).get(number(row.get(column)));
    }

    Long idHere(String table, long id) {
        return mapping(table).get(id);
    }

    /** Whether a number here is that of a row which was here before. */
    boolean isThere(String table, long idHere) {
        return before.getOrDefault(table, Set.of()).contains(idHere);
    }

    /** Numbers here by the numbers there. */
    Map<Long, Long> mapping(String table) {
        return here.computeIfAbsent(table, key -> new HashMap<>());
    }

    Set<Long> fresh(String table) {
        return fresh.getOrDefault(table, Set.of());
    }

    /** Another word for a row whose own was taken; null when it keeps its own. */
    String word(String table, long id) {
        return words.getOrDefault(table, Map.of()).get(id);
    }

    List<Renamed> renamed() {
        return renamed;
    }

    /** Sequences give out blocks, of which the number given is the last. */
    private long next(String table) throws SQLException {
        var block = numbers.computeIfAbsent(table, key -> new long[] {0, -1});
        if (block[0] > block[1]) {
            try (var statement = connection.createStatement(); var result = statement.executeQuery("select next value for " + table + "_seq")) {
                result.next();
                block[1] = result.getLong(1);
                block[0] = block[1] - BLOCK + 1;
            }
        }
        return block[0]++;
    }

    static long number(String text) throws ArchiveException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new ArchiveException("the archive has a number that is none: " + text);
        }
    }
}
