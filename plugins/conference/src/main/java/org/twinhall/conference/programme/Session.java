package org.twinhall.conference.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

/**
 * A talk, a workshop, a break: something at a time in the programme of an event.
 *
 * <p>Born a draft. When the programme is published it gets a twin that readers see, and the twin follows whenever the programme is
 * published again; it goes when the draft is gone by then.
 */
@Entity
@Table(name = "conference_session")
public class Session implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_session_seq")
    @SequenceGenerator(name = "conference_session_seq", sequenceName = "conference_session_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    private Long origin;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "title_arabic")
    private String titleArabic;

    @Column(name = "text_english")
    private String textEnglish;

    @Column(name = "text_arabic")
    private String textArabic;

    @Column(name = "spoken_english")
    private String spokenEnglish;

    @Column(name = "spoken_arabic")
    private String spokenArabic;

    @Column(name = "starts_local")
    private LocalDateTime startsLocal;

    @Column(name = "ends_local")
    private LocalDateTime endsLocal;

    @Column(name = "room_id")
    private Long roomId;

    private Integer capacity;

    @ElementCollection
    @CollectionTable(name = "conference_session_speaker", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "speaker_id")
    private Set<Long> speakers = new HashSet<>();

    @Version
    private int version;

    protected Session() {
    }

    Session(long eventId, SessionProfile profile) {
        this.eventId = eventId;
        this.edition = Edition.DRAFT;
        describe(profile);
    }

    /** The twin that readers see. */
    Session(Session draft) {
        eventId = draft.eventId;
        edition = Edition.PUBLISHED;
        origin = draft.id;
        describe(draft.profile());
    }

    final void describe(SessionProfile profile) {
        kind = profile.kind();
        titleEnglish = profile.title().english();
        titleArabic = profile.title().arabic();
        textEnglish = profile.text().english();
        textArabic = profile.text().arabic();
        spokenEnglish = profile.spoken().english();
        spokenArabic = profile.spoken().arabic();
        startsLocal = profile.starts();
        endsLocal = profile.ends();
        roomId = profile.room();
        capacity = profile.capacity();
        speakers.retainAll(profile.speakers());
        speakers.addAll(profile.speakers());
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    @Override
    public long key() {
        return origin == null ? id : origin;
    }

    public SessionKind getKind() {
        return kind;
    }

    public Wording title() {
        return new Wording(titleEnglish, titleArabic);
    }

    public Wording text() {
        return new Wording(textEnglish, textArabic);
    }

    /** Which languages are spoken, and what is interpreted. */
    public Wording spoken() {
        return new Wording(spokenEnglish, spokenArabic);
    }

    /** When it begins, on the clock of the event. */
    public LocalDateTime getStarts() {
        return startsLocal;
    }

    /** When it ends, on the clock of the event. */
    public LocalDateTime getEnds() {
        return endsLocal;
    }

    /** The day on which it begins. */
    public LocalDate day() {
        return startsLocal.toLocalDate();
    }

    /** The key of its room; null for none. */
    public Long getRoom() {
        return roomId;
    }

    /** How many people can choose it; null when nobody needs to choose. */
    public Integer getCapacity() {
        return capacity;
    }

    /** The keys of those who speak. */
    public Set<Long> getSpeakers() {
        return Set.copyOf(speakers);
    }

    /** Whether both are held at some same moment. */
    public boolean overlaps(Session other) {
        return startsLocal.isBefore(other.endsLocal) && other.startsLocal.isBefore(endsLocal);
    }

    public SessionProfile profile() {
        return new SessionProfile(kind, title(), text(), spoken(), startsLocal, endsLocal, roomId, speakers, capacity);
    }
}
