package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All speakers, of drafts and of what is published. */
@Singleton
public class Speakers extends Repository<Speaker> {

    @Inject
    Speakers() {
        super(Speaker.class);
    }

    List<Speaker> listOf(long eventId, Edition edition) {
        return query("select s from Speaker s where s.eventId = :event and s.edition = :edition order by coalesce(s.origin, s.id)")
                .setParameter("event", eventId).setParameter("edition", edition).getResultList();
    }
}
