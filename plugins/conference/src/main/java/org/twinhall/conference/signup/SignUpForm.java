package org.twinhall.conference.signup;

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
import java.util.Objects;
import org.twinhall.text.Language;

/**
 * One way of signing up for an event, with its own questions, times and places.
 *
 * <p>It counts the places that are held. Whoever changes the count has locked the row before; so no place is given twice.
 */
@Entity
@Table(name = "conference_form")
public class SignUpForm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_form_seq")
    @SequenceGenerator(name = "conference_form_seq", sequenceName = "conference_form_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private FormKind kind;

    @Column(name = "note_english")
    private String noteEnglish;

    @Column(name = "note_arabic")
    private String noteArabic;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "change_until")
    private Instant changeUntil;

    private Integer capacity;

    private int taken;

    @Column(name = "most_people")
    private int mostPeople;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_rule")
    private GroupRule groupRule;

    @Column(name = "per_group")
    private int perGroup;

    @Column(name = "has_list")
    private boolean hasList;

    @Column(name = "offer_hours")
    private int offerHours;

    @Enumerated(EnumType.STRING)
    private Admission admission;

    private boolean reserves;

    private boolean counting;

    @Column(name = "keep_days")
    private Integer keepDays;

    @Column(name = "forgotten_at")
    private Instant forgottenAt;

    @Version
    private int version;

    protected SignUpForm() {
    }

    SignUpForm(long eventId, FormProfile profile) {
        this.eventId = eventId;
        describe(profile);
    }

    final void describe(FormProfile profile) {
        kind = profile.kind();
        noteEnglish = profile.noteEnglish();
        noteArabic = profile.noteArabic();
        opensAt = profile.opensAt();
        closesAt = profile.closesAt();
        changeUntil = profile.changeUntil();
        capacity = profile.capacity();
        mostPeople = profile.mostPeople();
        groupRule = profile.groupRule();
        perGroup = profile.perGroup();
        hasList = profile.hasList();
        offerHours = profile.offerHours();
        admission = profile.admission();
        reserves = profile.reserves();
        if (!Objects.equals(keepDays, profile.keepDays())) {
            forgottenAt = null;
        }
        keepDays = profile.keepDays();
    }

    void forget(Instant now) {
        forgottenAt = now;
    }

    void count(boolean choices) {
        counting = choices;
    }

    void take(int people) {
        taken += people;
    }

    void free(int people) {
        taken -= people;
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public FormKind getKind() {
        return kind;
    }

    public String note(Language language) {
        return language == Language.ARABIC ? noteArabic : noteEnglish;
    }

    public Integer getCapacity() {
        return capacity;
    }

    /** How many places are held, by whoever has one or must still answer. */
    public int getTaken() {
        return taken;
    }

    public int getMostPeople() {
        return mostPeople;
    }

    public GroupRule getGroupRule() {
        return groupRule;
    }

    public int getPerGroup() {
        return perGroup;
    }

    public boolean hasList() {
        return hasList;
    }

    public int getOfferHours() {
        return offerHours;
    }

    public Admission getAdmission() {
        return admission;
    }

    /** Whether some of its questions have choices with so many places and no more. */
    public boolean isCounting() {
        return counting;
    }

    /** Whether a place is kept for each who is invited. */
    public boolean reserves() {
        return reserves;
    }

    /** For how many days after the end of the event its people are known; null for as long as those of the event. */
    public Integer getKeepDays() {
        return keepDays;
    }

    /** When its people were forgotten before those of the event; null while they were not. */
    public Instant getForgottenAt() {
        return forgottenAt;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    /** Whether so many places are free. */
    public boolean hasRoom(int people) {
        return capacity == null || capacity - taken >= people;
    }

    public boolean isOpen(Instant now, Instant start) {
        return !isEarly(now) && now.isBefore(closesAt == null ? start : closesAt);
    }

    /** Whether it will open later. */
    public boolean isEarly(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    /** Until when people may change or give back their own. */
    public Instant changesUntil(Instant start) {
        return changeUntil == null ? start : changeUntil;
    }

    public FormProfile profile() {
        return new FormProfile(kind, noteEnglish, noteArabic, opensAt, closesAt, changeUntil, capacity, mostPeople, groupRule, perGroup, hasList, offerHours,
                admission, reserves, keepDays);
    }
}
