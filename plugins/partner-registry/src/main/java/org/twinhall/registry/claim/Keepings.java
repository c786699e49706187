package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All wishes to look after a record. */
@Singleton
public class Keepings extends Repository<Keeping> {

    private static final int MOST_DECIDED = 50;

    @Inject
    Keepings() {
        super(Keeping.class);
    }

    /** Those whose address is proved and that wait, the oldest first. */
    List<Keeping> listOpen() {
        return query("select k from Keeping k join fetch k.partner where k.state = :state order by k.askedAt, k.id")
                .setParameter("state", Keeping.State.OPEN).getResultList();
    }

    /** Those of one partner that are not decided. */
    public List<Keeping> listUndecided(long partnerId) {
        return query("select k from Keeping k where k.partner.id = :partner and k.decidedAt is null").setParameter("partner", partnerId).getResultList();
    }

    /** Those that were decided, the latest first. */
    List<Keeping> listDecided() {
        return query("select k from Keeping k join fetch k.partner where k.decidedAt is not null order by k.decidedAt desc, k.id desc")
                .setMaxResults(MOST_DECIDED).getResultList();
    }

    /** Those whose address nobody proved, asked before a moment. */
    List<Keeping> listUnproved(Instant before) {
        return query("select k from Keeping k where k.state = :state and k.askedAt < :before").setParameter("state", Keeping.State.ASKED)
                .setParameter("before", before).getResultList();
    }

    /** Those by which an account came to look after a record. */
    List<Keeping> listOf(long accountId) {
        return query("select k from Keeping k join fetch k.partner where k.accountId = :account").setParameter("account", accountId).getResultList();
    }
}
