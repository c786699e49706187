package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Repository;

/** The surveys of events, by the ids of the events. */
@Singleton
public class Surveys extends Repository<Survey> {

    private final Events events;

    @Inject
    Surveys(Events events) {
        super(Survey.class);
        this.events = events;
    }

    /** The survey of an event, its row locked; made when there is none. */
    Survey hold(long eventId, LocalDate closesOn) {
        return lock(eventId).orElseGet(() -> {
            // Two who want to make it wait for each other at the event.
            events.lock(eventId).orElseThrow();
            return lock(eventId).orElseGet(() -> {
                var made = add(new Survey(eventId, closesOn));
                flush();
                return made;
            });
        });
    }
}
