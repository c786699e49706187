package org.twinhall.conference.participants;

import jakarta.inject.Inject;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.signup.Audience;
import org.twinhall.plugin.DemoData;

/** Everybody may read who of those that agreed comes to the next conference. */
public class ParticipantsDemo implements DemoData {

    private final EventService events;
    private final ParticipantService service;

    @Inject
    ParticipantsDemo(EventService events, ParticipantService service) {
        this.events = events;
        this.service = service;
    }

    @Override
    public void add() {
        events.listComing().stream().filter(one -> one.getKind() == EventKind.CONFERENCE).findFirst()
                .ifPresent(event -> service.show(event.getId(), Audience.EVERYBODY));
    }
}
