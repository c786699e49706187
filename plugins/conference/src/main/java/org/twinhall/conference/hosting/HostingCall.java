package org.twinhall.conference.hosting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.programme.Wording;

/** The network asks who would be host of an event of a kind in a year. Groups offer until its last day; it is closed when an offer is taken. */
@Entity
@Table(name = "conference_hosting_call")
public class HostingCall {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_hosting_call_seq")
    @SequenceGenerator(name = "conference_hosting_call_seq", sequenceName = "conference_hosting_call_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column(name = "year_of")
    private int year;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "note_english")
    private String noteEnglish;

    @Column(name = "note_arabic")
    private String noteArabic;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "event_id")
    private Long eventId;

    @Version
    private int version;

    protected HostingCall() {
    }

    HostingCall(HostingCallProfile profile, Long author, Instant now) {
        kind = profile.kind();
        year = profile.year();
        authorId = author;
        openedAt = now;
        describe(profile);
    }

    /** Kind and year stay what they are. */
    final void describe(HostingCallProfile profile) {
        closesOn = profile.closesOn();
        noteEnglish = profile.note().english();
        noteArabic = profile.note().arabic();
    }

    void close(long event, Instant now) {
        eventId = event;
        closedAt = now;
    }

    public HostingCallProfile profile() {
        return new HostingCallProfile(kind, year, closesOn, new Wording(noteEnglish, noteArabic));
    }

    /** Whether groups can offer on a day. */
    public boolean isOpen(LocalDate today) {
        return closedAt == null && !today.isAfter(closesOn);
    }

    public Long getId() {
        return id;
    }

    /** When an offer was taken; null before. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** The event that the taken offer became; null before, and when it is no more. */
    public Long getEventId() {
        return eventId;
    }
}
