package org.twinhall.conference.series;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** Which events are of which series. */
@Singleton
public class SeriesDates extends Repository<SeriesDate> {

    @Inject
    SeriesDates() {
        super(SeriesDate.class);
    }

    /** The ids of the events of a series, drafts too. */
    List<Long> listEvents(long seriesId) {
        return query("select d.eventId from SeriesDate d where d.seriesId = :series", Long.class).setParameter("series", seriesId).getResultList();
    }
}
