package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Forgets wishes to look after a record whose address nobody proved. */
public class PruneKeepingsJob implements Job {

    private final KeepingService service;

    @Inject
    PruneKeepingsJob(KeepingService service) {
        this.service = service;
    }

    @Override
    public void run() {
        service.prune();
    }
}
