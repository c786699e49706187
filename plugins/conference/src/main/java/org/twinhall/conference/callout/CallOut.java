package org.twinhall.conference.callout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.twinhall.text.Language;

/** An urgent call to the representatives of all groups. It is closed when it is written down what came of it. */
@Entity
@Table(name = "conference_call_out")
public class CallOut {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_call_out_seq")
    @SequenceGenerator(name = "conference_call_out_seq", sequenceName = "conference_call_out_seq", allocationSize = 50)
    private Long id;

    @Column(name = "subject_english")
    private String subjectEnglish;

    @Column(name = "subject_arabic")
    private String subjectArabic;

    @Column(name = "body_english")
    private String bodyEnglish;

    @Column(name = "body_arabic")
    private String bodyArabic;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "outcome_english")
    private String outcomeEnglish = "";

    @Column(name = "outcome_arabic")
    private String outcomeArabic = "";

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected CallOut() {
    }

    CallOut(CallOutProfile profile, Long author, Instant now) {
        subjectEnglish = profile.subjectEnglish();
        subjectArabic = profile.subjectArabic();
        bodyEnglish = profile.bodyEnglish();
        bodyArabic = profile.bodyArabic();
        authorId = author;
        sentAt = now;
    }

    void close(String english, String arabic, Instant now) {
        outcomeEnglish = english;
        outcomeArabic = arabic;
        closedAt = now;
    }

    public CallOutProfile profile() {
        return new CallOutProfile(subjectEnglish, subjectArabic, bodyEnglish, bodyArabic);
    }

    public Long getId() {
        return id;
    }

    /** The account of whoever sent it; null when it is no more. */
    public Long getAuthorId() {
        return authorId;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** When it was written down what came of it; null before. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** What came of it, in a language or else in the other one. */
    public String outcome(Language language) {
        boolean arabic = language == Language.ARABIC && !outcomeArabic.isEmpty() || outcomeEnglish.isEmpty();
        return arabic ? outcomeArabic : outcomeEnglish;
    }
}
