package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** The lists that organisers keep. */
@Singleton
public class KeptLists extends Repository<KeptList> {

    @Inject
    KeptLists() {
        super(KeptList.class);
    }

    List<KeptList> listOf(long eventId) {
        return query("select l from KeptList l where l.eventId = :event order by l.name, l.id").setParameter("event", eventId).getResultList();
    }
}
