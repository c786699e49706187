package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.PeopleChanged;
import org.twinhall.event.EventListener;

/** Takes away the arrivals of those who do not come any more. */
public class OnPartyChanged implements EventListener<PeopleChanged> {

    private final CheckInService service;

    @Inject
    OnPartyChanged(CheckInService service) {
        this.service = service;
    }

    @Override
    public void on(PeopleChanged event) {
        service.trim(event.signUp());
    }
}
