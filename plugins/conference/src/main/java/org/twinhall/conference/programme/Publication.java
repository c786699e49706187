package org.twinhall.conference.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The how manieth programme of an event was published last, and whether readers see it: it may be withdrawn. The number only grows. */
@Entity
@Table(name = "conference_programme")
public class Publication {

    @Id
    @Column(name = "event_id")
    private long eventId;

    private int edition;

    private boolean shown;

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
        shown = true;
    }

    void withdraw() {
        shown = false;
    }

    public boolean isShown() {
        return shown;
    }

    /** The first is 1. */
    public int getEdition() {
        return edition;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
