package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import org.twinhall.conference.event.EventMoved;
import org.twinhall.event.EventListener;

/** Tells everybody who signed up of the other time or place. */
public class OnEventMoved implements EventListener<EventMoved> {

    private final SignUpDeskService service;

    @Inject
    OnEventMoved(SignUpDeskService service) {
        this.service = service;
    }

    @Override
    public void on(EventMoved moved) {
        service.tellOfMove(moved.event());
    }
}
