package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All resolutions. */
@Singleton
public class Resolutions extends Repository<Resolution> {

    @Inject
    Resolutions() {
        super(Resolution.class);
    }

    List<Resolution> listOf(long eventId) {
        return query("select r from Resolution r where r.eventId = :event order by r.place, r.id").setParameter("event", eventId).getResultList();
    }
}
