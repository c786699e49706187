package org.twinhall.conference.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;

/** That an event is one of a series. */
@Entity
@Table(name = "conference_series_date")
public class SeriesDate implements Tracked {

    @Id
    @Column(name = "event_id")
    private long eventId;

    @Column(name = "series_id")
    private long seriesId;

    protected SeriesDate() {
    }

    SeriesDate(long eventId, long seriesId) {
        this.eventId = eventId;
        this.seriesId = seriesId;
    }

    long getEventId() {
        return eventId;
    }

    long getSeriesId() {
        return seriesId;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(Series.TYPE, seriesId);
    }
}
