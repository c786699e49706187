package org.twinhall.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/** Writes an archive: all tables as of one moment, then the files, then the manifest. */
public final class ArchiveWriter {

    /** What is left out unless it is asked for, by table. */
    private static final Map<String, Set<String>> SECRETS = Map.of("account", Set.of("password_hash"));

    private final DataSource database;
    private final Path media;
    private final String portal;

    /**
     * Makes a writer.
     *
     * @param media  the folder of files
     * @param portal the version of the portal
     */
    public ArchiveWriter(DataSource database, Path media, String portal) {
        this.database = database;
        this.media = media;
        this.portal = portal;
    }

    /**
     * Writes and reads again; the file is there whole or not at all.
     *
     * @param passwords whether the hashes of passwords are kept, so that people can sign in as before
     */
    public void write(Path file, boolean passwords, Instant now) throws ArchiveException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            var sums = new TreeMap<String, String>();
            try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
                var versions = writeTables(zip, passwords, sums);
                writeFiles(zip, sums);
                zip.putNextEntry(new ZipEntry(Manifest.NAME));
                new Manifest(Manifest.VERSION, portal, now.toString(), versions, sums).write(zip);
                zip.closeEntry();
            }
            try (var written = new Archive(part)) {
                written.verify();
            }
            Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException e) {
            throw new ArchiveException("the archive cannot be written: " + e.getMessage(), e);
        } finally {
            part.toFile().delete();
        }
    }

    private Map<String, String> writeTables(ZipOutputStream zip, boolean passwords, Map<String, String> sums) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setReadOnly(true);
            int isolation = connection.getTransactionIsolation();
            // All tables are read as they were at one moment, while people go on working.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                for (var table : Tables.list(connection)) {
                    put(zip, "tables/" + table + ".jsonl", sums, output -> writeTable(connection, table, passwords, output));
                }
                return Tables.versions(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setReadOnly(false);
            }
        }
    }

    private static void writeTable(Connection connection, String table, boolean passwords, OutputStream output) throws SQLException, IOException {
        var columns = Tables.columns(connection, table);
        var hidden = passwords ? Set.<String>of() : SECRETS.getOrDefault(table, Set.of());
        var order = columns.containsKey("id") ? "id" : String.join(", ", columns.keySet().stream().filter(name -> columns.get(name) != ColumnType.BYTES).toList());
        var json = new JsonFactory().createGenerator(output).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(500);
            try (var rows = statement.executeQuery("select " + columns.keySet().stream().collect(Collectors.joining(", ")) + " from " + table + " order by " + order)) {
                while (rows.next()) {
                    json.writeStartObject();
                    int number = 0;
                    for (var column : columns.entrySet()) {
                        number++;
                        if (rows.getObject(number) != null && !hidden.contains(column.getKey())) {
                            json.writeFieldName(column.getKey());
                            column.getValue().write(rows, number, json);
                        }
                    }
                    json.writeEndObject();
                }
            }
        }
        json.close();
    }

    private void writeFiles(ZipOutputStream zip, Map<String, String> sums) throws IOException {
        if (!Files.isDirectory(media)) {
            return;
        }
        try (var files = Files.walk(media)) {
            for (var file : files.filter(Files::isRegularFile).filter(one -> !one.getFileName().toString().endsWith(".part")).sorted().toList()) {
                put(zip, "media/" + media.relativize(file).toString().replace('\\', '/'), sums, output -> Files.copy(file, output));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the content of an entry. */
    private interface Content {

        void write(OutputStream output) throws IOException, SQLException;
    }

    private static void put(ZipOutputStream zip, String name, Map<String, String> sums, Content content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = digest();
        content.write(new DigestOutputStream(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // The zip goes on behind this entry.
            }
        }, digest));
        zip.closeEntry();
        sums.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
