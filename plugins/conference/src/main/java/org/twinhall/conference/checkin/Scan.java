package org.twinhall.conference.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a scan of a telephone was taken, with what was answered: a telephone that got no answer sends it again. */
@Entity
@Table(name = "conference_scan")
public class Scan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_scan_seq")
    @SequenceGenerator(name = "conference_scan_seq", sequenceName = "conference_scan_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    private String scan;

    @Column(name = "sign_up_id")
    private long signUpId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected Scan() {
    }

    Scan(long eventId, String scan, long signUpId, Verdict verdict, Instant takenAt) {
        this.eventId = eventId;
        this.scan = scan;
        this.signUpId = signUpId;
        this.verdict = verdict;
        this.takenAt = takenAt;
    }

    public Long getId() {
        return id;
    }

    long getSignUpId() {
        return signUpId;
    }

    Verdict getVerdict() {
        return verdict;
    }
}
