package org.twinhall.content.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All files that are being sent. */
@Singleton
class Arrivals extends Repository<Arrival> {

    @Inject
    Arrivals() {
        super(Arrival.class);
    }

    /** What the same person began to send to the same owner and that is not whole yet. */
    Optional<Arrival> findSame(long accountId, Offer offer) {
        return offer.fingerprint().isEmpty() ? Optional.empty() : first(query("select a from Arrival a where a.accountId = :account"
                + " and a.fingerprint = :fingerprint and a.length = :length and a.name = :name and a.mediaId is null"
                + " and (a.groupId = :group or (:group = 0 and a.groupId is null)) order by a.id desc")
                .setParameter("account", accountId).setParameter("fingerprint", offer.fingerprint()).setParameter("length", offer.length())
                .setParameter("name", offer.name()).setParameter("group", offer.groupId() == null ? 0L : offer.groupId()));
    }

    /** What a person sends, the latest first. */
    List<Arrival> listOf(long accountId) {
        return query("select a from Arrival a where a.accountId = :account order by a.id desc").setParameter("account", accountId).getResultList();
    }

    List<Arrival> listBegunBefore(Instant moment) {
        return query("select a from Arrival a where a.begunAt < :moment order by a.id").setParameter("moment", moment).getResultList();
    }
}
