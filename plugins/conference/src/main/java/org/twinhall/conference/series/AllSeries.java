package org.twinhall.conference.series;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All series. */
@Singleton
public class AllSeries extends Repository<Series> {

    @Inject
    AllSeries() {
        super(Series.class);
    }

    Optional<Series> findBySlug(String slug) {
        return query("select s from Series s where s.slug = :slug").setParameter("slug", slug).getResultStream().findFirst();
    }

    /** The series of an event. */
    Optional<Series> findOf(long eventId) {
        return query("select s from Series s, SeriesDate d where d.seriesId = s.id and d.eventId = :event").setParameter("event", eventId)
                .getResultStream().findFirst();
    }
}
