package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.EventCopied;
import org.twinhall.conference.signup.EventCopy;
import org.twinhall.event.EventListener;

/** The lists that an event keeps come along when it is copied. */
public class CopyKeptLists implements EventListener<EventCopied> {

    private final KeptListService service;

    @Inject
    CopyKeptLists(KeptListService service) {
        this.service = service;
    }

    @Override
    public void on(EventCopied event) {
        if (event.takes(EventCopy.Part.LISTS)) {
            service.copy(event);
        }
    }
}
