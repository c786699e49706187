package org.twinhall.archive;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Sees to it that archives are made which were asked for. */
public class ArchiveJob implements Job {

    private final ArchiveMaker maker;

    @Inject
    ArchiveJob(ArchiveMaker maker) {
        this.maker = maker;
    }

    @Override
    public void run() {
        maker.wake();
    }
}
