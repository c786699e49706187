package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import org.twinhall.conference.event.EventCancelled;
import org.twinhall.event.EventListener;

/** Tells everybody who signed up that the event does not take place. */
public class OnEventCancelled implements EventListener<EventCancelled> {

    private final SignUpDeskService service;

    @Inject
    OnEventCancelled(SignUpDeskService service) {
        this.service = service;
    }

    @Override
    public void on(EventCancelled cancelled) {
        service.cancelAll(cancelled.event());
    }
}
