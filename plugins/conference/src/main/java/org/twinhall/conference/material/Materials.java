package org.twinhall.conference.material;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.conference.event.EventState;
import org.twinhall.persistence.Repository;

/** The files of all events. */
@Singleton
public class Materials extends Repository<Material> {

    @Inject
    Materials() {
        super(Material.class);
    }

    List<Material> listOf(long eventId) {
        return query("select m from Material m where m.eventId = :event order by m.id").setParameter("event", eventId).getResultList();
    }

    /** Whether a file is shown to everybody with an event that readers see. */
    boolean isForAll(long mediaId) {
        return query("select count(m) from Material m, Event e where e.id = m.eventId and m.mediaId = :media and m.forAll = true and e.state <> :draft", Long.class)
                .setParameter("media", mediaId).setParameter("draft", EventState.DRAFT).getSingleResult() > 0;
    }

    boolean isUsed(long mediaId) {
        return query("select count(m) from Material m where m.mediaId = :media", Long.class).setParameter("media", mediaId).getSingleResult() > 0;
    }
}
