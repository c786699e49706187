package org.twinhall.conference.programme;

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

/** Somebody who speaks in sessions of an event; without an account. */
@Entity
@Table(name = "conference_speaker")
public class Speaker implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_speaker_seq")
    @SequenceGenerator(name = "conference_speaker_seq", sequenceName = "conference_speaker_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    private Long origin;

    @Column(name = "name_english")
    private String nameEnglish;

    @Column(name = "name_arabic")
    private String nameArabic;

    @Column(name = "role_english")
    private String roleEnglish;

    @Column(name = "role_arabic")
    private String roleArabic;

    @Column(name = "text_english")
    private String textEnglish;

    @Column(name = "text_arabic")
    private String textArabic;

    @Version
    private int version;

    protected Speaker() {
    }

    Speaker(long eventId, SpeakerProfile profile) {
        this.eventId = eventId;
        this.edition = Edition.DRAFT;
        describe(profile);
    }

    /** The twin that readers see. */
    Speaker(Speaker draft) {
        eventId = draft.eventId;
        edition = Edition.PUBLISHED;
        origin = draft.id;
        describe(draft.profile());
    }

    final void describe(SpeakerProfile profile) {
        nameEnglish = profile.name().english();
        nameArabic = profile.name().arabic();
        roleEnglish = profile.role().english();
        roleArabic = profile.role().arabic();
        textEnglish = profile.text().english();
        textArabic = profile.text().arabic();
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

    public Wording name() {
        return new Wording(nameEnglish, nameArabic);
    }

    /** What they do, and for whom. */
    public Wording role() {
        return new Wording(roleEnglish, roleArabic);
    }

    /** A few sentences about them. */
    public Wording text() {
        return new Wording(textEnglish, textArabic);
    }

    public SpeakerProfile profile() {
        return new SpeakerProfile(name(), role(), text());
    }
}
