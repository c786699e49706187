package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** The minutes of all events. */
@Singleton
public class AllMinutes extends Repository<Minutes> {

    @Inject
    AllMinutes() {
        super(Minutes.class);
    }

    Optional<Minutes> findOf(long eventId) {
        return query("select m from Minutes m where m.eventId = :event").setParameter("event", eventId).getResultStream().findFirst();
    }
}
