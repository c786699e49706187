package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Frees places for which nobody answered in time, form by form. */
public class LapseJob implements Job {

    private final SignUpDeskService service;

    @Inject
    LapseJob(SignUpDeskService service) {
        this.service = service;
    }

    @Override
    public void run() {
        service.listFormsOverdue().forEach(service::lapse);
    }
}
