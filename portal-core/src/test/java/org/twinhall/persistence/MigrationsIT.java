package org.twinhall.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.testing.TemporaryPortal;

class MigrationsIT {

    @TempDir
    private Path folder;

    @Test
    void whatHasRunDoesNotRunAgainAndWhatIsNewDoes() throws Exception {
        try (var portal = TemporaryPortal.open(Map.of(), Clock.systemUTC()); var loader = loader()) {
            var migrations = new Migrations(portal.get(Database.class).dataSource());
            write("V001__first.sql", "create table probe_first (id integer not null primary key);\n");
            assertEquals(1, migrations.migrate("probe", loader));
            assertEquals(0, migrations.migrate("probe", loader));
            write("V002__second.sql", "create table probe_second (id integer not null primary key);\r\ninsert into probe_first values (1);\r\n");
            assertEquals(1, migrations.migrate("probe", loader));
            assertEquals(0, migrations.migrate("probe", loader));
            write("later/V003__third.sql", "insert into probe_second values (1);\n");
            assertEquals(1, migrations.migrate("probe", loader), "in a folder below");
            assertEquals(0, migrations.migrate("probe", loader));
        }
    }

    @Test
    void aScriptThatWasChangedAfterwardsIsNoticed() throws Exception {
        try (var portal = TemporaryPortal.open(Map.of(), Clock.systemUTC()); var loader = loader()) {
            var migrations = new Migrations(portal.get(Database.class).dataSource());
            write("V001__first.sql", "create table probe_first (id integer not null primary key);\n");
            assertEquals(1, migrations.migrate("probe", loader));
            write("V001__first.sql", "create table probe_first (id integer not null primary key, name varchar(10));\n");
            assertThrows(FlywayException.class, () -> migrations.migrate("probe", loader));
        }
    }

    /** On a database that does not undo tables the failure stays on record, and nobody takes it for done. */
    @Test
    void aScriptThatFailedIsNotTakenForDone() throws Exception {
        try (var portal = TemporaryPortal.open(Map.of(), Clock.systemUTC()); var loader = loader()) {
            var migrations = new Migrations(portal.get(Database.class).dataSource());
            write("V001__first.sql", "create table probe_first (id integer not null primary key);\ninsert into nowhere values (1);\n");
            assertThrows(FlywayException.class, () -> migrations.migrate("probe", loader));
            assertThrows(FlywayException.class, () -> migrations.migrate("probe", loader));
        }
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    private void write(String name, String script) throws IOException {
        var file = folder.resolve("db/probe").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
    }
}
