package org.twinhall.archive;

import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a portal and its plugins, as its database tells them. */
final class Tables {

    /**
     * What belongs to one running portal and not to what it holds: positions in its log, leases of its jobs, sign-ins, tokens,
     * counted attempts, uploads under way, and mail, which two portals would send twice.
     */
    private static final Set<String> OWN = Set.of("change_position", "change_log", "job_lease", "sign_in", "account_token", "attempt", "outbox_mail", "autosave",
            "preview_link", "arrival", "kept_archive");

    private Tables() {
    }

    /** The tables that are kept, by name. */
    static List<String> list(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith("schema_") && !OWN.contains(name)) {
                    tables.add(name);
                }
            }
        }
        return tables.stream().sorted().toList();
    }

    /** The columns of a table with what they hold, in their order. */
    static Map<String, ColumnType> columns(Connection connection, String table) throws SQLException {
        var columns = new LinkedHashMap<String, ColumnType>();
        try (var statement = connection.createStatement(); var none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            var told = none.getMetaData();
            for (int column = 1; column <= told.getColumnCount(); column++) {
                columns.put(told.getColumnName(column).toLowerCase(Locale.ROOT), ColumnType.of(told.getColumnType(column)));
            }
        }
        return columns;
    }

    /** The columns of a table that may be null. */
    static Set<String> nullable(Connection connection, String table) throws SQLException {
        var columns = new HashSet<String>();
        try (var statement = connection.createStatement(); var none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            var told = none.getMetaData();
            for (int column = 1; column <= told.getColumnCount(); column++) {
                if (told.isNullable(column) != ResultSetMetaData.columnNoNulls) {
                    columns.add(told.getColumnName(column).toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }

    /** The version of the schema of the portal and of each plugin, by the names of their histories. */
    static Map<String, String> versions(Connection connection) throws SQLException {
        var histories = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                if (found.getString("TABLE_NAME").toLowerCase(Locale.ROOT).startsWith("schema_")) {
                    histories.add(found.getString("TABLE_NAME"));
                }
            }
        }
        var versions = new TreeMap<String, String>();
        var quote = connection.getMetaData().getIdentifierQuoteString();
        for (var history : histories) {
            // Flyway writes its names in lower case, which H2 takes only between quotes.
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(("select #version# from #" + history
                    + "# where #version# is not null order by #installed_rank# desc").replace("#", quote))) {
                if (rows.next()) {
                    versions.put(history.toLowerCase(Locale.ROOT).replaceFirst("^schema_", ""), rows.getString(1));
                }
            }
        }
        return versions;
    }

    static boolean isMaria(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).contains("maria");
    }

    /** Whether the database has a sequence of that name. */
    static boolean hasSequence(Connection connection, String name) throws SQLException {
        boolean maria = isMaria(connection);
        var sql = maria ? "select count(*) from information_schema.tables where table_schema = database() and table_type = 'SEQUENCE' and table_name = ?"
                : "select count(*) from information_schema.sequences where lower(sequence_name) = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getLong(1) > 0;
            }
        }
    }
}
