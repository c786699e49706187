package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Forgets answers, forms and all who came, each so many days after the end of an event as its organisers said. */
public class ForgetJob implements Job {

    private final Forgetting forgetting;

    @Inject
    ForgetJob(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Override
    public void run() {
        forgetting.listEvents().forEach(forgetting::forgetDue);
    }
}
