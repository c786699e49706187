package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.EventCopied;
import org.twinhall.conference.signup.EventCopy;
import org.twinhall.event.EventListener;

/** Next year's event looks back at what this year's resolved. */
public class LookBackAtCopied implements EventListener<EventCopied> {

    private final ResolutionService service;

    @Inject
    LookBackAtCopied(ResolutionService service) {
        this.service = service;
    }

    @Override
    public void on(EventCopied event) {
        if (event.takes(EventCopy.Part.RESOLUTIONS)) {
            service.lookBackAt(event.to().getId(), event.from().getId());
        }
    }
}
