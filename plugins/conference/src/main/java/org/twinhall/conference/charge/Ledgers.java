package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Repository;

/** The ledgers of events, by the ids of the events. */
@Singleton
public class Ledgers extends Repository<Ledger> {

    private final Events events;

    @Inject
    Ledgers(Events events) {
        super(Ledger.class);
        this.events = events;
    }

    /** The ledger of an event, its row locked; made when there is none. */
    Ledger hold(long eventId) {
        return lock(eventId).orElseGet(() -> {
            // Two who want to make it wait for each other at the event.
            events.lock(eventId).orElseThrow();
            return lock(eventId).orElseGet(() -> {
                var made = add(new Ledger(eventId));
                flush();
                return made;
            });
        });
    }
}
