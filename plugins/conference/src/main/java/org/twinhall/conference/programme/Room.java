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

/** A room in which sessions are held; rooms stand in an order. */
@Entity
@Table(name = "conference_room")
public class Room implements Part {

    public static final int LONGEST_NAME = 160;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_room_seq")
    @SequenceGenerator(name = "conference_room_seq", sequenceName = "conference_room_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    private Long origin;

    private int place;

    @Column(name = "name_english")
    private String nameEnglish;

    @Column(name = "name_arabic")
    private String nameArabic;

    protected Room() {
    }

    Room(long eventId, int place, Wording name) {
        this.eventId = eventId;
        this.edition = Edition.DRAFT;
        this.place = place;
        rename(name);
    }

    /** The twin that readers see. */
    Room(Room draft) {
        eventId = draft.eventId;
        edition = Edition.PUBLISHED;
        origin = draft.id;
        follow(draft);
    }

    final void follow(Room draft) {
        place = draft.place;
        rename(draft.name());
    }

    final void rename(Wording name) {
        nameEnglish = name.english();
        nameArabic = name.arabic();
    }

    void stand(int newPlace) {
        place = newPlace;
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

    /** Where it stands in the order of rooms. */
    public int getPlace() {
        return place;
    }

    public Wording name() {
        return new Wording(nameEnglish, nameArabic);
    }
}
