package org.twinhall.conference.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That the programme of an event is public, and the how manieth it is; gone when it is withdrawn. */
@Entity
@Table(name = "conference_programme")
public class Publication {

    @Id
    @Column(name = "event_id")
    private long eventId;

    private int edition;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected Publication() {
    }

    Publication(long eventId) {
        this.eventId = eventId;
    }

    void renew(Instant now) {
        edition++;
        publishedAt = now;
    }

    /** The first is 1. */
    public int getEdition() {
        return edition;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
