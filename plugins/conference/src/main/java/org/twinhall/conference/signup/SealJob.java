package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Closes answers that are for few eyes and were kept open. */
public class SealJob implements Job {

    private final Answers answers;

    @Inject
    SealJob(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void run() {
        // Some at a time, so that nobody waits long for a row.
        int closed;
        do {
            closed = answers.sealSome();
        } while (closed > 0);
    }
}
