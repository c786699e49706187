package org.twinhall.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * Knows at a glance whether there is anything to migrate: Flyway wrote down which scripts have run, and with what checksum.
 * To let Flyway find out takes a good part of the time in which a portal starts.
 */
final class ScriptHistory {

    private static final String SUFFIX = ".sql";

    private final DataSource dataSource;

    ScriptHistory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Whether the scripts of a folder on the class path are just those that have run, unchanged; false, too, when that cannot be
     * told.
     *
     * @param folder such as {@code db/portal}
     * @param table  the history
     */
    boolean isComplete(String folder, ClassLoader loader, String table) {
        try (var connection = dataSource.getConnection()) {
            // A jar need not list its folders, and then nothing is found here.
            var scripts = scripts(folder, loader);
            return !scripts.isEmpty() && scripts.equals(run(connection, table));
        } catch (IOException | SQLException e) {
            return false;
        }
    }

    /** Scripts with their checksums; what was begun and failed has none that fits. */
    private static Map<String, Integer> run(Connection connection, String table) throws SQLException {
        var run = new HashMap<String, Integer>();
        // Flyway's names are in small letters, which H2 takes for others unless they are in quotation marks.
        var quote = connection.getMetaData().getIdentifierQuoteString();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + quote + table + quote)) {
            while (rows.next()) {
                if ("SQL".equals(rows.getString("type"))) {
                    run.put(rows.getString("script"), rows.getBoolean("success") ? (Integer) rows.getInt("checksum") : null);
                }
            }
        }
        return run;
    }

    private static Map<String, Integer> scripts(String folder, ClassLoader loader) throws IOException {
        var scripts = new HashMap<String, Integer>();
        for (var places = loader.getResources(folder); places.hasMoreElements();) {
            var place = places.nextElement();
            if (place.openConnection() instanceof JarURLConnection packed) {
                readJar(packed, scripts);
            } else {
                readFolder(place, scripts);
            }
        }
        return scripts;
    }

    private static void readJar(JarURLConnection packed, Map<String, Integer> scripts) throws IOException {
        packed.setUseCaches(false);
        try (var jar = packed.getJarFile()) {
            var start = packed.getEntryName().endsWith("/") ? packed.getEntryName() : packed.getEntryName() + "/";
            for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(start) && entry.getName().endsWith(SUFFIX)) {
                    try (var stream = jar.getInputStream(entry)) {
                        scripts.put(entry.getName().substring(start.length()), checksum(stream));
                    }
                }
            }
        }
    }

    private static void readFolder(URL place, Map<String, Integer> scripts) throws IOException {
        try {
            var folder = Path.of(place.toURI());
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(one -> one.toString().endsWith(SUFFIX)).toList()) {
                    try (var stream = Files.newInputStream(file)) {
                        scripts.put(folder.relativize(file).toString(), checksum(stream));
                    }
                }
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** As Flyway's {@code ChecksumCalculator}: of the lines, however they end. */
    private static int checksum(InputStream stream) throws IOException {
        var checksum = new CRC32();
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            checksum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return (int) checksum.getValue();
    }
}
