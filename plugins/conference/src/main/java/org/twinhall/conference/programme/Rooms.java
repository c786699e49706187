package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All rooms, of drafts and of what is published. */
@Singleton
public class Rooms extends Repository<Room> {

    @Inject
    Rooms() {
        super(Room.class);
    }

    List<Room> listOf(long eventId, Edition edition) {
        return query("select r from Room r where r.eventId = :event and r.edition = :edition order by r.place, r.id")
                .setParameter("event", eventId).setParameter("edition", edition).getResultList();
    }
}
