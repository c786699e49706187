package org.twinhall.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an archive of one group holds.
 *
 * @param rows what the features say belongs to a group
 * @param id   of the group
 * @param slug its address
 */
public record GroupScope(GroupTables rows, long id, String slug) {

    List<String> tables() {
        return rows.inOrder().stream().map(org.twinhall.plugin.GroupRows::table).toList();
    }

    /** Which rows of a table belong to the group. */
    String condition(String table) {
        return rows.condition(table, id);
    }

    /** The digests of its files. */
    Set<String> digests(Connection connection) throws SQLException {
        var digests = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select sha256 from media_file where " + condition("media_file"))) {
            while (rows.next()) {
                digests.add(rows.getString(1));
            }
        }
        return digests;
    }
}
