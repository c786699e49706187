package org.twinhall.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Content that was taken down because somebody asked for it; the same bytes are not taken in again. */
@Entity
@Table(name = "media_taken_down")
class TakenDown {

    @Id
    private String sha256;

    @Column(name = "taken_down_at")
    private Instant takenDownAt;

    protected TakenDown() {
    }

    TakenDown(String sha256, Instant takenDownAt) {
        this.sha256 = sha256;
        this.takenDownAt = takenDownAt;
    }

    Instant getTakenDownAt() {
        return takenDownAt;
    }
}
