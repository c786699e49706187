package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.PeopleForgotten;
import org.twinhall.event.EventListener;

/** Forgets which scans were of people who are forgotten; how many came stays. */
public class OnGuestsForgotten implements EventListener<PeopleForgotten> {

    private final CheckInService service;

    @Inject
    OnGuestsForgotten(CheckInService service) {
        this.service = service;
    }

    @Override
    public void on(PeopleForgotten event) {
        service.forget(event.signUpIds());
    }
}
