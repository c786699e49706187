package org.twinhall.account.throttle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often something was tried since its window opened. The window opens with the first attempt and starts anew when it is over. */
@Entity
@Table(name = "attempt")
public class Attempt {

    @Id
    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "window_start")
    private Instant windowStart;

    @Column(name = "window_end")
    private Instant windowEnd;

    private int attempts;

    protected Attempt() {
    }

    Attempt(String keyHash, Instant now, Duration window) {
        this.keyHash = keyHash;
        open(now, window);
    }

    void open(Instant now, Duration window) {
        windowStart = now;
        windowEnd = now.plus(window);
        attempts = 0;
    }

    void count() {
        attempts++;
    }

    void giveBack() {
        attempts = Math.max(0, attempts - 1);
    }

    int getAttempts() {
        return attempts;
    }

    Instant getWindowEnd() {
        return windowEnd;
    }
}
