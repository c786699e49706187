package org.twinhall.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.plugin.GroupRows;

/** What of another portal is here already: by the numbers it had there, or by words that name it. */
final class OriginRows {

    private final Connection connection;
    private final String origin;
    private final boolean own;

    /**
     * Looks into a database.
     *
     * @param origin the portal from which rows come
     * @param own    whether that is this one
     */
    OriginRows(Connection connection, String origin, boolean own) {
        this.connection = connection;
        this.origin = origin;
        this.own = own;
    }

    /** The number here of a row that came before; null when it did not, or is no more. */
    Long find(String table, long id) throws SQLException {
        var before = own ? Long.valueOf(id) : first("select here_id from archive_row where origin = ? and table_name = ? and source_id = ?", List.of(origin, table, id));
        return before == null ? null : first("select id from " + table + " where id = ?", List.of(before));
    }

    /** Remembers where a row is now. */
    void remember(String table, Map<Long, Long> mapping) throws SQLException {
        if (own || mapping.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement("delete from archive_row where origin = ? and table_name = ? and source_id = ?");
                var insert = connection.prepareStatement("insert into archive_row (origin, table_name, source_id, here_id) values (?, ?, ?, ?)")) {
            for (var row : mapping.entrySet()) {
                set(delete, List.of(origin, table, row.getKey()));
                delete.addBatch();
                set(insert, List.of(origin, table, row.getKey(), row.getValue()));
                insert.addBatch();
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }

    /** The number of the row with the same key; 0 for a row without a number, null when there is none. */
    Long byKey(GroupRows rows, Map<String, String> row, GroupPlan plan) throws SQLException, ArchiveException {
        var values = new ArrayList<Object>();
        for (var column : rows.keyColumns()) {
            var value = rows.references().containsKey(column) ? plan.reference(rows, row, column) : (Object) row.get(column);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        var id = row.containsKey("id") ? "id" : "0";
        var sql = "select " + id + ", " + String.join(", ", rows.keyColumns()) + " from " + rows.table() + " where "
                + rows.keyColumns().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    boolean same = true;
                    for (int column = 0; column < values.size(); column++) {
                        // A database may call words equal that differ in an accent.
                        same &= String.valueOf(values.get(column)).equals(result.getString(column + 2));
                    }
                    if (same) {
                        return result.getLong(1);
                    }
                }
                return null;
            }
        }
    }

    boolean isTaken(String table, String column, String word, List<String> among, Map<String, String> row) throws SQLException {
        var values = new ArrayList<Object>(List.of(word));
        among.forEach(other -> values.add(row.get(other)));
        return first("select 1 from " + table + " where " + column + " = ?" + among.stream().map(other -> " and " + other + " = ?").collect(Collectors.joining()),
                values) != null;
    }

    /** Whether somebody asked to take content down: it does not come in again. */
    boolean isTakenDown(String sha256) throws SQLException {
        return first("select 1 from media_taken_down where sha256 = ?", List.of(sha256)) != null;
    }

    private Long first(String sql, List<?> values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (var result = statement.executeQuery()) {
                return result.next() ? Long.valueOf(result.getLong(1)) : null;
            }
        }
    }

    private static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int place = 0; place < values.size(); place++) {
            statement.setObject(place + 1, values.get(place));
        }
    }
}
