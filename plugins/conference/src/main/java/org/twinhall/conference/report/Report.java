package org.twinhall.conference.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which article tells of an event; gone when the article is. */
@Entity
@Table(name = "conference_report")
public class Report {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "entry_id")
    private long entryId;

    @Version
    private int version;

    protected Report() {
    }

    Report(long eventId, long entryId) {
        this.eventId = eventId;
        this.entryId = entryId;
    }

    public long getEntryId() {
        return entryId;
    }
}
