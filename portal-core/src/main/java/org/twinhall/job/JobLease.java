package org.twinhall.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Who may run a job until when, and how its last run ended.
 *
 * <p>Made when a job is first due; taken for each run, given back with the moment of the next one. A node that dies
 * while it runs a job loses the lease when it expires.
 */
@Entity
@Table(name = "job_lease")
public class JobLease {

    @Id
    private String name;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "last_run_at")
    private Instant lastRunAt;

    @Column(name = "last_error")
    private String lastError;

    protected JobLease() {
    }

    JobLease(String name, Instant now) {
        this.name = name;
        this.dueAt = now;
    }

    boolean isFree(Instant now) {
        return !dueAt.isAfter(now) && (leasedUntil == null || leasedUntil.isBefore(now));
    }

    void take(Instant now, Duration longest) {
        leasedUntil = now.plus(longest);
    }

    void giveBack(Instant now, Instant due, String error) {
        leasedUntil = null;
        lastRunAt = now;
        dueAt = due;
        lastError = error == null ? null : error.substring(0, Math.min(500, error.length()));
    }

    public String getName() {
        return name;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    /** The end of the last run; null before the first. */
    public Instant getLastRunAt() {
        return lastRunAt;
    }

    /** Why the last run failed; null when it did not. */
    public String getLastError() {
        return lastError;
    }
}
