package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All runs. */
@Singleton
class ImportRuns extends Repository<ImportRun> {

    private static final List<ImportRun.State> RUNNING = List.of(ImportRun.State.FILES, ImportRun.State.TEXTS, ImportRun.State.LINKS, ImportRun.State.UNDOING);

    @Inject
    ImportRuns() {
        super(ImportRun.class);
    }

    List<ImportRun> list(int limit) {
        return query("select r from ImportRun r order by r.startedAt desc, r.id desc").setMaxResults(limit).getResultList();
    }

    /** Those that have not come to their end, the oldest first. */
    List<ImportRun> listRunning() {
        return query("select r from ImportRun r where r.state in :running order by r.id").setParameter("running", RUNNING).getResultList();
    }

    /** The latest run that was to bring the same and has not come to its end. */
    Optional<ImportRun> findStopped(ImportOrder order, String site, int total) {
        return query("select r from ImportRun r where r.state in :running and r.dry = :dry and r.fileName = :file and r.site = :site and r.total = :total order by r.id desc")
                .setParameter("running", RUNNING).setParameter("dry", order.dry()).setParameter("file", order.fileName()).setParameter("site", site)
                .setParameter("total", total).getResultStream().filter(run -> run.getState() != ImportRun.State.UNDOING && run.isFor(order)).findFirst();
    }
}
