package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import org.twinhall.conference.event.EventService;
import org.twinhall.job.Job;

/** Forgets who came, so many days after the end of an event as its organisers said. */
public class ForgetJob implements Job {

    private final EventService events;
    private final SignUpDeskService service;

    @Inject
    ForgetJob(EventService events, SignUpDeskService service) {
        this.events = events;
        this.service = service;
    }

    @Override
    public void run() {
        events.listToForget().forEach(event -> service.forget(event.getId()));
    }
}
