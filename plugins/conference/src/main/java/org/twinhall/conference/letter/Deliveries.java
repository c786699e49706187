package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All deliveries. */
@Singleton
public class Deliveries extends Repository<Delivery> {

    @Inject
    Deliveries() {
        super(Delivery.class);
    }

    List<Delivery> listOf(long letterId) {
        return query("select d from Delivery d where d.letterId = :letter order by d.id").setParameter("letter", letterId).getResultList();
    }

    /** Those whose mail is not written yet. */
    List<Long> listOpen(long letterId) {
        return query("select d.id from Delivery d where d.letterId = :letter and d.mailedAt is null order by d.id", Long.class)
                .setParameter("letter", letterId).getResultList();
    }

    /** Letters of which a mail is not written yet. */
    List<Long> listUnfinished() {
        return query("select distinct d.letterId from Delivery d where d.mailedAt is null order by d.letterId", Long.class).getResultList();
    }
}
