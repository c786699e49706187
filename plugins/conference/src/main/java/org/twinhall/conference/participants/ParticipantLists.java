package org.twinhall.conference.participants;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.persistence.Repository;

/** The lists of participants, by the ids of the events. */
@Singleton
public class ParticipantLists extends Repository<ParticipantList> {

    @Inject
    ParticipantLists() {
        super(ParticipantList.class);
    }
}
