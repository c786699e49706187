package org.twinhall.conference.exchange;

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

/** A bed or a lift that somebody who comes offers or needs; for the eyes of the organisers, and gone with the people of the event. */
@Entity
@Table(name = "conference_share")
public class Share {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_share_seq")
    @SequenceGenerator(name = "conference_share_seq", sequenceName = "conference_share_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "sign_up_id")
    private long signUpId;

    @Enumerated(EnumType.STRING)
    private ShareKind what;

    private boolean offered;

    @Column(name = "number_of")
    private int number;

    private String place;

    private String note;

    private boolean consent;

    @Version
    private int version;

    protected Share() {
    }

    Share(long eventId, long signUpId, ShareProfile profile) {
        this.eventId = eventId;
        this.signUpId = signUpId;
        what = profile.what();
        offered = profile.offered();
        describe(profile);
    }

    /** What is shared, and on which side, stays as it is. */
    final void describe(ShareProfile profile) {
        number = profile.number();
        place = profile.place();
        note = profile.note();
        consent = profile.consent();
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public long getSignUpId() {
        return signUpId;
    }

    public ShareProfile profile() {
        return new ShareProfile(what, offered, number, place, note, consent);
    }
}
