package org.twinhall.job;

import java.time.Duration;

/**
 * Which job runs how often.
 *
 * @param every time between the ends of two runs
 * @param job   the job's class, made by the injector
 */
public record Schedule(Duration every, Class<? extends Job> job) {

    /** The name under which its lease and its last result are kept. */
    public String name() {
        return job.getSimpleName();
    }
}
