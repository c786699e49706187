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
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/** Writes an archive: all tables as of one moment, then the files, then the manifest. */
public final class ArchiveWriter {

    /** What is left out unless it is asked for, by table. */
    private static final Map<String, Set<String>> SECRETS = Map.of("account", Set.of("password_hash"));

    /** Of all isolations of the embedded database the one that shows every table as of one moment. */
    private static final int H2_SNAPSHOT = 6;
    private static final int HALF = 50;
    private static final int DIGEST = 64;

    private final DataSource database;
    private final Path media;
    private final String portal;
    private String origin = "";
    private GroupScope group;
    private IntConsumer told = part -> { };

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

    /** Says which portal it comes from. */
    public ArchiveWriter from(String key) {
        origin = key;
        return this;
    }

    /** Writes one group alone. */
    public ArchiveWriter only(GroupScope one) {
        group = one;
        return this;
    }

    /** Tells how much is done, in parts of a hundred. */
    public ArchiveWriter telling(IntConsumer listener) {
        told = listener;
        return this;
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
                var digests = new HashSet<String>();
                var versions = writeTables(zip, passwords, sums, digests);
                writeFiles(zip, sums, digests);
                zip.putNextEntry(new ZipEntry(Manifest.NAME));
                new Manifest(group == null ? Manifest.SITE : Manifest.GROUP, portal, now.toString(), origin, group == null ? "" : group.slug(), versions, sums).write(zip);
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

    private Map<String, String> writeTables(ZipOutputStream zip, boolean passwords, Map<String, String> sums, Set<String> digests) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            int isolation = connection.getTransactionIsolation();
            // All tables are read as they were at one moment, while people go on working.
            connection.setTransactionIsolation(Tables.isMaria(connection) ? Connection.TRANSACTION_REPEATABLE_READ : H2_SNAPSHOT);
            try {
                var tables = group == null ? Tables.list(connection) : group.tables();
                for (int done = 0; done < tables.size(); done++) {
                    var table = tables.get(done);
                    put(zip, "tables/" + table + ".jsonl", sums, output -> writeTable(connection, table, passwords, output));
                    told.accept(done * HALF / tables.size());
                }
                if (group != null) {
                    digests.addAll(group.digests(connection));
                }
                var versions = Tables.versions(connection);
                if (group != null) {
                    // Plugins of which nothing is in the archive need not be where it is taken in.
                    versions.keySet().removeIf(one -> !one.equals("portal") && tables.stream().noneMatch(table -> table.startsWith(one + "_")));
                }
                return versions;
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setReadOnly(false);
            }
        }
    }

    private void writeTable(Connection connection, String table, boolean passwords, OutputStream output) throws SQLException, IOException {
        var columns = Tables.columns(connection, table);
        var hidden = new HashSet<>(passwords ? Set.<String>of() : SECRETS.getOrDefault(table, Set.of()));
        if (group != null) {
            hidden.addAll(group.rows().get(table).fixedValues().keySet());
        }
        var order = columns.containsKey("id") ? "id" : String.join(", ", columns.keySet().stream().filter(name -> columns.get(name) != ColumnType.BYTES).toList());
        var json = new JsonFactory().createGenerator(output).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(500);
            try (var rows = statement.executeQuery("select " + columns.keySet().stream().collect(Collectors.joining(", ")) + " from " + table
                    + (group == null ? "" : " where " + group.condition(table)) + " order by " + order)) {
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

    private void writeFiles(ZipOutputStream zip, Map<String, String> sums, Set<String> digests) throws IOException {
        if (!Files.isDirectory(media)) {
            return;
        }
        try (var files = Files.walk(media)) {
            var all = files.filter(Files::isRegularFile).filter(one -> !one.getFileName().toString().endsWith(".part"))
                    .filter(one -> group == null || digests.contains(digestOf(one))).sorted().toList();
            for (int done = 0; done < all.size(); done++) {
                var file = all.get(done);
                told.accept(HALF + done * (HALF - 1) / all.size());
                put(zip, "media/" + media.relativize(file).toString().replace('\\', '/'), sums, output -> Files.copy(file, output));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest in the name of a file of the library: what stands before its width and its ending. */
    private static String digestOf(Path file) {
        var name = file.getFileName().toString();
        return name.length() < DIGEST ? name : name.substring(0, DIGEST);
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
