package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.twinhall.job.Job;

/** Goes on with what is being brought in, for some seconds at a time, so that other work is not kept waiting. */
public class ImportJob implements Job {

    private static final Duration SLICE = Duration.ofSeconds(15);

    private final ImportWalk imports;
    private final Clock clock;

    @Inject
    ImportJob(ImportWalk imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void run() {
        var end = clock.instant().plus(SLICE);
        imports.goOn(() -> clock.instant().isBefore(end));
    }
}
