package org.twinhall.conference.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** The reports of all events. */
@Singleton
public class Reports extends Repository<Report> {

    @Inject
    Reports() {
        super(Report.class);
    }

    /** Asks the database: a report goes with its article, unseen by this portal. */
    Optional<Long> findEntryOf(long eventId) {
        return query("select r.entryId from Report r where r.eventId = :event", Long.class).setParameter("event", eventId).getResultStream().findFirst();
    }
}
