package org.twinhall.conference.participants;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.EventCopied;
import org.twinhall.conference.signup.EventCopy;
import org.twinhall.event.EventListener;

/** Who may read the participants comes along with the forms that ask for it. */
public class OnFormsCopied implements EventListener<EventCopied> {

    private final ParticipantService service;

    @Inject
    OnFormsCopied(ParticipantService service) {
        this.service = service;
    }

    @Override
    public void on(EventCopied event) {
        if (event.takes(EventCopy.Part.FORMS)) {
            service.copy(event.from(), event.to());
        }
    }
}
