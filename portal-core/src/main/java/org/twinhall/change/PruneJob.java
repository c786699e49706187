package org.twinhall.change;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.twinhall.job.Job;

/** Forgets the change log's lines of more than a month ago. */
public class PruneJob implements Job {

    private static final Duration KEPT = Duration.ofDays(31);

    private final Changes changes;
    private final Clock clock;

    @Inject
    PruneJob(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void run() {
        changes.prune(clock.instant().minus(KEPT));
    }
}
