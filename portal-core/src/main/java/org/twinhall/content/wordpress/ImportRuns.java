package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All runs. */
@Singleton
class ImportRuns extends Repository<ImportRun> {

    @Inject
    ImportRuns() {
        super(ImportRun.class);
    }

    List<ImportRun> list(int limit) {
        return query("select r from ImportRun r order by r.startedAt desc, r.id desc").setMaxResults(limit).getResultList();
    }

    /** Those that have not come to their end, the oldest first. */
    List<ImportRun> listRunning() {
        return query("select r from ImportRun r where r.finishedAt is null order by r.id").getResultList();
    }

    /** Lets go of everything that was read, so that a long run needs no more memory than a short one. */
    void letGo() {
        if (entities().getTransaction().isActive()) {
            entities().flush();
        }
        entities().clear();
    }
}
