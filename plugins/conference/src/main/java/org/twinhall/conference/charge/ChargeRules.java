package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All rules. */
@Singleton
public class ChargeRules extends Repository<ChargeRule> {

    @Inject
    ChargeRules() {
        super(ChargeRule.class);
    }

    /** The rules of an event in the order in which they are asked. */
    public List<ChargeRule> listOf(long eventId) {
        return query("select r from ChargeRule r where r.eventId = :event order by r.place, r.id").setParameter("event", eventId).getResultList();
    }
}
