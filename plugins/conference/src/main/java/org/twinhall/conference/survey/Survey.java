package org.twinhall.conference.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.twinhall.conference.programme.Wording;

/** The survey of an event. Written until it is sent; then its questions stay as they are, and it can be answered until its last day. */
@Entity
@Table(name = "conference_survey")
public class Survey {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "lead_english")
    private String leadEnglish = "";

    @Column(name = "lead_arabic")
    private String leadArabic = "";

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "forgotten_at")
    private Instant forgottenAt;

    @Version
    private int version;

    protected Survey() {
    }

    Survey(long eventId, LocalDate closesOn) {
        this.eventId = eventId;
        this.closesOn = closesOn;
    }

    void describe(SurveyProfile profile) {
        leadEnglish = profile.lead().english();
        leadArabic = profile.lead().arabic();
        closesOn = profile.closesOn();
    }

    void open(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
    }

    void forget(Instant now) {
        forgottenAt = now;
    }

    public Long getEventId() {
        return eventId;
    }

    public SurveyProfile profile() {
        return new SurveyProfile(new Wording(leadEnglish, leadArabic), closesOn);
    }

    /** Whether it was sent. */
    public boolean isOpened() {
        return openedAt != null;
    }

    /** Whether what people wrote in own words was erased. */
    public boolean isForgotten() {
        return forgottenAt != null;
    }

    /** Whether it can be answered on a day. */
    public boolean takesAnswers(LocalDate today) {
        return openedAt != null && forgottenAt == null && !today.isAfter(closesOn);
    }
}
