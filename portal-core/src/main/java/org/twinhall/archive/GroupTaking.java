package org.twinhall.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.plugin.GroupRows;
import org.twinhall.text.SafeHtml;

/** Writes the rows of a plan, each with its numbers of here. */
final class GroupTaking {

    private static final int BATCH = 200;

    private final Connection connection;
    private final Archive archive;
    private final GroupTables tables;
    private final GroupPlan plan;
    private final ArchivedLinks links;
    private final GroupReport report;
    private final Set<String> written = new HashSet<>();
    private final Set<String> digests = new HashSet<>();
    /** References to rows that were not there yet, by the statement that sets them. */
    private final Map<String, List<long[]>> late = new HashMap<>();

    GroupTaking(Connection connection, Archive archive, GroupTables tables, GroupPlan plan, ArchivedLinks links, GroupReport report) {
        this.connection = connection;
        this.archive = archive;
        this.tables = tables;
        this.plan = plan;
        this.links = links;
        this.report = report;
    }

    /** Writes all rows; gives the digests of the files that go with them. */
    Set<String> write() throws SQLException, IOException, ArchiveException {
        for (var rows : tables.inOrder()) {
            write(rows);
            written.add(rows.table());
        }
        for (var statement : late.entrySet()) {
            try (var update = connection.prepareStatement(statement.getKey())) {
                for (var pair : statement.getValue()) {
                    update.setLong(1, pair[1]);
                    update.setLong(2, pair[0]);
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
        return digests;
    }

    private void write(GroupRows rows) throws SQLException, IOException, ArchiveException {
        var columns = Tables.columns(connection, rows.table());
        var nullable = Tables.nullable(connection, rows.table());
        var names = new ArrayList<>(columns.keySet());
        var waiting = new int[1];
        try (var statement = connection.prepareStatement("insert into " + rows.table() + " (" + String.join(", ", names) + ") values ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")")) {
            archive.rows(rows.table(), row -> {
                if (!columns.keySet().containsAll(row.keySet())) {
                    throw new ArchiveException("the table " + rows.table() + " of the archive has columns that this portal does not know");
                }
                if (!plan.comes(rows, row)) {
                    return;
                }
                var values = values(rows, row);
                var lacking = rows.references().keySet().stream().filter(column -> values.get(column) == null && !nullable.contains(column)).findFirst();
                if (lacking.isPresent()) {
                    report.of(rows.table()).stayed();
                    return;
                }
                fill(statement, names, columns, values);
                statement.addBatch();
                report.of(rows.table()).came();
                if (rows.table().equals("media_file")) {
                    digests.add(row.get("sha256"));
                }
                if (++waiting[0] % BATCH == 0) {
                    statement.executeBatch();
                }
            });
            statement.executeBatch();
        }
    }

    private Map<String, String> values(GroupRows rows, Map<String, String> row) throws ArchiveException {
        var values = new HashMap<>(row);
        Long id = null;
        if (row.containsKey("id")) {
            long there = GroupPlan.number(row.get("id"));
            id = plan.idHere(rows.table(), there);
            values.put("id", id.toString());
            var word = plan.word(rows.table(), there);
            if (word != null) {
                values.put(rows.distinctColumns().getFirst(), word);
            }
        }
        for (var reference : rows.references().entrySet()) {
            var target = plan.reference(rows, row, reference.getKey());
            boolean there = written.contains(reference.getValue()) || target != null && plan.isThere(reference.getValue(), target);
            if (target != null && !there && id != null) {
                late.computeIfAbsent("update " + rows.table() + " set " + reference.getKey() + " = ? where id = ?", key -> new ArrayList<>())
                        .add(new long[] {id, target});
            }
            values.put(reference.getKey(), target == null || !there ? null : target.toString());
        }
        rows.htmlColumns().forEach(column -> values.computeIfPresent(column, (name, html) -> SafeHtml.of(links.rewritten(html)).html()));
        rows.fixedValues().forEach(values::put);
        return values;
    }

    private static void fill(PreparedStatement statement, List<String> names, Map<String, ColumnType> columns, Map<String, String> values)
            throws SQLException, ArchiveException {
        for (int column = 0; column < names.size(); column++) {
            var value = values.get(names.get(column));
            try {
                if (value == null) {
                    statement.setNull(column + 1, Types.NULL);
                } else {
                    columns.get(names.get(column)).set(statement, column + 1, value);
                }
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw new ArchiveException("the archive has a value in " + names.get(column) + " that cannot stand there: " + value);
            }
        }
    }
}
