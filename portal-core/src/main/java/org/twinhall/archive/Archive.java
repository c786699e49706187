package org.twinhall.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/** An archive that lies in a file. */
public final class Archive implements AutoCloseable {

    private static final int BATCH = 500;
    /** Tables that a portal has rows in only once somebody used it. */
    private static final List<String> MUST_BE_EMPTY = List.of("account", "member_group", "entry", "place", "media_file");
    private static final int STEP = 50;

    private final ZipFile zip;
    private final Manifest manifest;

    /** Opens an archive; throws when it is none. */
    public Archive(Path file) throws ArchiveException {
        try {
            zip = new ZipFile(file.toFile());
            var entry = zip.getEntry(Manifest.NAME);
            if (entry == null) {
                throw new ArchiveException("this is no archive of a portal: it has no manifest");
            }
            try (var input = zip.getInputStream(entry)) {
                manifest = Manifest.read(input);
            }
        } catch (ZipException e) {
            throw new ArchiveException("this is no archive of a portal: " + e.getMessage());
        } catch (IOException e) {
            throw new ArchiveException("the archive cannot be read: " + e.getMessage(), e);
        }
        if (manifest.version() > Manifest.VERSION) {
            throw new ArchiveException("the archive was written by a newer portal (" + manifest.portal() + ")");
        }
    }

    /** Whether it holds one group alone. */
    public boolean isOfGroup() {
        return !manifest.group().isEmpty();
    }

    Manifest manifest() {
        return manifest;
    }

    /** Hears of a row, column by column. */
    interface RowReader {

        void read(Map<String, String> row) throws SQLException, ArchiveException;
    }

    /** Reads the rows of a table one by one; none when it is not in the archive. */
    void rows(String table, RowReader reader) throws IOException, SQLException, ArchiveException {
        var entry = zip.getEntry("tables/" + table + ".jsonl");
        if (entry != null && manifest.sums().containsKey(entry.getName())) {
            try (var json = new JsonFactory().createParser(zip.getInputStream(entry))) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    reader.read(row(json));
                }
            }
        }
    }

    InputStream open(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    /** Reads everything and compares the checksums. */
    public void verify() throws ArchiveException {
        try {
            for (var sum : manifest.sums().entrySet()) {
                var entry = zip.getEntry(sum.getKey());
                if (entry == null) {
                    throw new ArchiveException("the archive lacks " + sum.getKey());
                }
                var digest = ArchiveWriter.digest();
                try (var input = new DigestInputStream(zip.getInputStream(entry), digest)) {
                    input.transferTo(java.io.OutputStream.nullOutputStream());
                }
                if (!HexFormat.of().formatHex(digest.digest()).equals(sum.getValue())) {
                    throw new ArchiveException(sum.getKey() + " is damaged");
                }
            }
        } catch (IOException e) {
            throw new ArchiveException("the archive is damaged: " + e.getMessage(), e);
        }
    }

    /**
     * Takes everything into an empty portal: all of it, or nothing of the tables.
     *
     * @param database of the same schema version
     * @param media    the folder of files
     */
    public void load(DataSource database, Path media) throws ArchiveException {
        if (isOfGroup()) {
            throw new ArchiveException("this is the archive of the group " + manifest.group() + " alone: take it in beside what is here");
        }
        verify();
        try {
            try (var connection = database.getConnection()) {
                requireVersions(connection);
                requireEmpty(connection);
                connection.setAutoCommit(false);
                boolean loaded = false;
                check(connection, false);
                try {
                    for (var name : manifest.sums().keySet()) {
                        if (name.matches("tables/[a-z0-9_]+\\.jsonl")) {
                            load(connection, name.replaceAll("^tables/|\\.jsonl$", ""), name);
                        }
                    }
                    connection.commit();
                    loaded = true;
                } finally {
                    if (!loaded) {
                        connection.rollback();
                    }
                    check(connection, true);
                    connection.commit();
                }
                restartSequences(connection);
            }
            loadFiles(media);
        } catch (IOException | SQLException e) {
            throw new ArchiveException("the archive cannot be taken in: " + e.getMessage(), e);
        }
    }

    void requireVersions(Connection connection) throws SQLException, ArchiveException {
        var here = Tables.versions(connection);
        for (var version : manifest.migrations().entrySet()) {
            if (!version.getValue().equals(here.get(version.getKey()))) {
                throw new ArchiveException("the archive has version " + version.getValue() + " of the tables of " + version.getKey() + ", this portal has "
                        + (here.containsKey(version.getKey()) ? here.get(version.getKey()) : "none") + ": take it in with the version that wrote it, then upgrade");
            }
        }
    }

    private static void requireEmpty(Connection connection) throws SQLException, ArchiveException {
        for (var table : MUST_BE_EMPTY) {
            try (var statement = connection.createStatement(); var count = statement.executeQuery("select count(*) from " + table)) {
                if (count.next() && count.getLong(1) > 0) {
                    throw new ArchiveException("this portal is not empty (it has rows in " + table + "): take the archive into a new one");
                }
            }
        }
    }

    /** References are checked where the archive was written; here tables come in the order of their names. */
    private static void check(Connection connection, boolean references) throws SQLException {
        boolean maria = Tables.isMaria(connection);
        try (var statement = connection.createStatement()) {
            statement.execute(maria ? "set foreign_key_checks = " + (references ? 1 : 0) : "set referential_integrity " + references);
        }
    }

    private void load(Connection connection, String table, String name) throws SQLException, IOException, ArchiveException {
        if (!Tables.list(connection).contains(table)) {
            throw new ArchiveException("the archive has the table " + table + ", which this portal does not know: install the plugin that it belongs to");
        }
        var columns = Tables.columns(connection, table);
        var names = new ArrayList<>(columns.keySet());
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from " + table);
        }
        try (var statement = connection.prepareStatement("insert into " + table + " (" + String.join(", ", names) + ") values ("
                + names.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")"); var input = zip.getInputStream(zip.getEntry(name));
                var json = new JsonFactory().createParser(input)) {
            int waiting = 0;
            while (json.nextToken() == JsonToken.START_OBJECT) {
                var row = row(json);
                if (!columns.keySet().containsAll(row.keySet())) {
                    throw new ArchiveException("the table " + table + " of the archive has columns that this portal does not know");
                }
                fill(statement, names, columns, row);
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, List<String> names, Map<String, ColumnType> columns, Map<String, String> row) throws SQLException {
        for (int column = 0; column < names.size(); column++) {
            var value = row.get(names.get(column));
            if (value == null) {
                statement.setNull(column + 1, Types.NULL);
            } else {
                columns.get(names.get(column)).set(statement, column + 1, value);
            }
        }
    }

    static Map<String, String> row(JsonParser json) throws IOException {
        var row = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            row.put(name, json.getText());
        }
        return row;
    }

    /** New things get numbers behind those that came. */
    private void restartSequences(Connection connection) throws SQLException {
        for (var table : Tables.list(connection)) {
            if (Tables.columns(connection, table).get("id") == ColumnType.NUMBER && Tables.hasSequence(connection, table + "_seq")) {
                try (var statement = connection.createStatement()) {
                    long last;
                    try (var result = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
                        result.next();
                        last = result.getLong(1);
                    }
                    statement.execute("alter sequence " + table + "_seq restart with " + Math.max(1050, last + 2 * STEP));
                }
            }
        }
        connection.commit();
    }

    private void loadFiles(Path media) throws IOException, ArchiveException {
        for (var name : manifest.sums().keySet()) {
            if (name.startsWith("media/")) {
                var target = media.resolve(name.substring("media/".length())).normalize();
                if (!target.startsWith(media.normalize())) {
                    throw new ArchiveException("the archive names a file outside its folder: " + name);
                }
                Files.createDirectories(target.getParent());
                try (InputStream input = zip.getInputStream(zip.getEntry(name))) {
                    Files.copy(input, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
