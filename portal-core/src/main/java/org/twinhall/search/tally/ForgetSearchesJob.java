package org.twinhall.search.tally;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Forgets what was searched for more than a year ago. */
public class ForgetSearchesJob implements Job {

    private final SearchLog log;

    @Inject
    ForgetSearchesJob(SearchLog log) {
        this.log = log;
    }

    @Override
    public void run() {
        log.forget();
    }
}
