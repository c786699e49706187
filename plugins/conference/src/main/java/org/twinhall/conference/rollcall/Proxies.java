package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** Who gave their votes to whom. */
@Singleton
public class Proxies extends Repository<Proxy> {

    @Inject
    Proxies() {
        super(Proxy.class);
    }

    List<Proxy> listOf(long eventId) {
        return query("select p from Proxy p where p.eventId = :event order by p.id").setParameter("event", eventId).getResultList();
    }

    Optional<Proxy> findOf(long eventId, long giverGroupId) {
        return first(query("select p from Proxy p where p.eventId = :event and p.giverGroupId = :giver").setParameter("event", eventId)
                .setParameter("giver", giverGroupId));
    }
}
