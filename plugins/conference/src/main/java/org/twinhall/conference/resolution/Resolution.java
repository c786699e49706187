package org.twinhall.conference.resolution;

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
import java.time.LocalDate;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.conference.programme.Wording;

/** A motion of a meeting, with what became of it there. Adopted, it is a task of its group for as long as it stands. */
@Entity
@Table(name = "conference_resolution")
public class Resolution implements Tracked {

    /** The type of thing in the change log. */
    public static final String TYPE = "resolution";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_resolution_seq")
    @SequenceGenerator(name = "conference_resolution_seq", sequenceName = "conference_resolution_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    private int place;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "title_arabic")
    private String titleArabic;

    @Column(name = "text_english")
    private String textEnglish;

    @Column(name = "text_arabic")
    private String textArabic;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    private Integer abstained;

    @Enumerated(EnumType.STRING)
    private ResolutionOutcome outcome;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Version
    private int version;

    protected Resolution() {
    }

    Resolution(long eventId, int place, ResolutionProfile profile) {
        this.eventId = eventId;
        this.place = place;
        describe(profile);
    }

    final void describe(ResolutionProfile profile) {
        titleEnglish = profile.title().english();
        titleArabic = profile.title().arabic();
        textEnglish = profile.text().english();
        textArabic = profile.text().arabic();
        votesFor = profile.votes().inFavour();
        votesAgainst = profile.votes().against();
        abstained = profile.votes().abstained();
        outcome = profile.outcome();
        groupId = profile.groupId();
        dueOn = profile.dueOn();
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    /** Its number among those of its event, from 1; numbers that were removed stay free. */
    public int getPlace() {
        return place;
    }

    public ResolutionProfile profile() {
        return new ResolutionProfile(title(), text(), new ResolutionProfile.Votes(votesFor, votesAgainst, abstained), outcome, groupId, dueOn);
    }

    public Wording title() {
        return new Wording(titleEnglish, titleArabic);
    }

    public Wording text() {
        return new Wording(textEnglish, textArabic);
    }

    public ResolutionOutcome getOutcome() {
        return outcome;
    }

    /** The group that sees to it; null for none. */
    public Long getGroupId() {
        return groupId;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }
}
