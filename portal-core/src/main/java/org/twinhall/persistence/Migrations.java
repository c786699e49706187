package org.twinhall.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a schema up to date with plain SQL, forward only; each plugin keeps a history table of its own. */
public final class Migrations {

    private final DataSource dataSource;
    private final ScriptHistory history;

    public Migrations(DataSource dataSource) {
        this.dataSource = dataSource;
        history = new ScriptHistory(dataSource);
    }

    /**
     * Runs what has not run yet.
     *
     * @param id     {@code portal}, or the plugin's id: scripts lie in {@code db/<id>/}, the history in {@code schema_<id>}
     * @param loader the loader that sees the scripts
     * @return how many scripts ran
     */
    public int migrate(String id, ClassLoader loader) {
        var table = "schema_" + id.replace('-', '_');
        return history.isComplete("db/" + id, loader, table) ? 0 : flyway(id, loader, table).migrate().migrationsExecuted;
    }

    private Flyway flyway(String id, ClassLoader loader, String table) {
        return Flyway.configure(loader)
                .dataSource(dataSource)
                .locations("classpath:db/" + id)
                .table(table)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .load();
    }
}
