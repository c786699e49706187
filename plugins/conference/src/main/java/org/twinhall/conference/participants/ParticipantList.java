package org.twinhall.conference.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.twinhall.conference.signup.Audience;

/** Who may read the list of the participants of an event. Without one nobody does. */
@Entity
@Table(name = "conference_participants")
public class ParticipantList {

    @Id
    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private Audience audience = Audience.NOBODY;

    @Version
    private int version;

    protected ParticipantList() {
    }

    ParticipantList(long eventId) {
        this.eventId = eventId;
    }

    void show(Audience readers) {
        audience = readers;
    }

    public Audience getAudience() {
        return audience;
    }
}
