package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Repository;

/** The rules of meetings, by the ids of the events. */
@Singleton
public class RollCalls extends Repository<RollCall> {

    private final Events events;

    @Inject
    RollCalls(Events events) {
        super(RollCall.class);
        this.events = events;
    }

    /** The rule of an event. */
    Rule rule(long eventId) {
        return find(eventId).map(RollCall::rule).orElse(Rule.NONE);
    }

    /** The row of an event, locked; made when there is none. */
    RollCall hold(long eventId) {
        return lock(eventId).orElseGet(() -> {
            // Two who want to make it wait for each other at the event.
            events.lock(eventId).orElseThrow();
            return lock(eventId).orElseGet(() -> {
                var made = add(new RollCall(eventId));
                flush();
                return made;
            });
        });
    }
}
