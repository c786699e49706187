package org.twinhall.archive;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Deletes archives that were kept long enough. */
public class PruneArchivesJob implements Job {

    private final ArchiveService service;

    @Inject
    PruneArchivesJob(ArchiveService service) {
        this.service = service;
    }

    @Override
    public void run() {
        service.prune();
    }
}
