package org.twinhall.conference.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import org.twinhall.conference.charge.PaymentState;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.SignUpState;

/** A letter to those who signed up for an event. Born a draft; once it is settled who gets it, it is not changed any more. */
@Entity
@Table(name = "conference_letter")
public class Letter {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_letter_seq")
    @SequenceGenerator(name = "conference_letter_seq", sequenceName = "conference_letter_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.DRAFT;

    @Column(name = "subject_english")
    private String subjectEnglish;

    @Column(name = "subject_arabic")
    private String subjectArabic;

    @Lob
    @Column(name = "body_english")
    private String bodyEnglish;

    @Lob
    @Column(name = "body_arabic")
    private String bodyArabic;

    private boolean formal;

    @Column(name = "days_before")
    private Integer daysBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "only_state")
    private SignUpState onlyState;

    @Column(name = "only_form_id")
    private Long onlyFormId;

    @Column(name = "only_group_id")
    private Long onlyGroupId;

    @Enumerated(EnumType.STRING)
    @Column(name = "only_payment")
    private PaymentState onlyPayment;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int receivers;

    @Version
    private int version;

    protected Letter() {
    }

    Letter(long eventId, LetterProfile profile, Long author) {
        this.eventId = eventId;
        write(profile, author);
    }

    final void write(LetterProfile profile, Long author) {
        subjectEnglish = profile.subjectEnglish();
        subjectArabic = profile.subjectArabic();
        bodyEnglish = profile.bodyEnglish();
        bodyArabic = profile.bodyArabic();
        formal = profile.formal();
        daysBefore = profile.daysBefore();
        onlyState = profile.part().state();
        onlyFormId = profile.part().formId();
        onlyGroupId = profile.part().groupId();
        onlyPayment = profile.part().payment();
        authorId = author;
    }

    void time() {
        state = LetterState.TIMED;
    }

    void untime() {
        state = LetterState.DRAFT;
    }

    void send(int people, Instant now) {
        state = LetterState.SENT;
        receivers = people;
        sentAt = now;
    }

    /** When it goes by itself: in the morning of that day, by the clock of the event. */
    Instant due(Event event) {
        return event.getStarts().toLocalDate().minusDays(daysBefore).atTime(MORNING).atZone(event.getZone()).toInstant();
    }

    public LetterProfile profile() {
        return new LetterProfile(subjectEnglish, subjectArabic, bodyEnglish, bodyArabic, formal, daysBefore,
                new LetterPart(onlyState, onlyFormId, onlyGroupId, onlyPayment));
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public LetterState getState() {
        return state;
    }

    /** The account of whoever wrote it last; null when it is no more. */
    public Long getAuthorId() {
        return authorId;
    }

    /** When it was settled who gets it; null before. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** How many get it. */
    public int getReceivers() {
        return receivers;
    }
}
