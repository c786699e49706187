package org.twinhall.content.files;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Forgets uploads that nobody goes on with. */
public class ArrivalJob implements Job {

    private final ArrivalService arrivals;

    @Inject
    ArrivalJob(ArrivalService arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public void run() {
        arrivals.clear();
    }
}
