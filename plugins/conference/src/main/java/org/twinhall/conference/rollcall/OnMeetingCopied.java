package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.EventCopied;
import org.twinhall.conference.signup.EventCopy;
import org.twinhall.event.EventListener;

/** Takes the quorum along when the forms come along. */
public class OnMeetingCopied implements EventListener<EventCopied> {

    private final RollCallService service;

    @Inject
    OnMeetingCopied(RollCallService service) {
        this.service = service;
    }

    @Override
    public void on(EventCopied event) {
        if (event.takes(EventCopy.Part.FORMS)) {
            service.copy(event.from(), event.to());
        }
    }
}
