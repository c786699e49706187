package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All sessions, of drafts and of what is published. */
@Singleton
public class Sessions extends Repository<Session> {

    @Inject
    Sessions() {
        super(Session.class);
    }

    /** In the order of their times. */
    List<Session> listOf(long eventId, Edition edition) {
        return query("select distinct s from Session s left join fetch s.speakers where s.eventId = :event and s.edition = :edition "
                + "order by s.startsLocal, s.endsLocal, s.id").setParameter("event", eventId).setParameter("edition", edition).getResultList();
    }

    /** What readers see of a draft. */
    public Optional<Session> findTwin(long draftId) {
        return first(query("select s from Session s where s.origin = :draft").setParameter("draft", draftId));
    }
}
