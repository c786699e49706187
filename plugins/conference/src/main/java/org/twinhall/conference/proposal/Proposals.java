package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All proposals. */
@Singleton
public class Proposals extends Repository<Proposal> {

    @Inject
    Proposals() {
        super(Proposal.class);
    }

    Optional<Proposal> findBySecret(String secret) {
        // A database may call secrets equal that differ in the case of a letter.
        return query("select p from Proposal p where p.secret = :secret").setParameter("secret", secret).getResultStream()
                .filter(found -> found.getSecret().equals(secret)).findFirst();
    }

    /** The proposals that are confirmed, the first first. */
    List<Proposal> listOf(long eventId) {
        return query("select p from Proposal p where p.eventId = :event and p.state <> :pending order by p.id").setParameter("event", eventId)
                .setParameter("pending", ProposalState.PENDING).getResultList();
    }

    /** What that address proposed for an event, also what is not confirmed. */
    List<Proposal> listOf(long eventId, String email) {
        return query("select p from Proposal p where p.eventId = :event and lower(p.email) = :email order by p.id").setParameter("event", eventId)
                .setParameter("email", email.toLowerCase(Locale.ROOT)).getResultList();
    }

    List<Proposal> listOfAccount(long accountId) {
        return query("select p from Proposal p where p.accountId = :account order by p.id").setParameter("account", accountId).getResultList();
    }

    /** Those that nobody confirmed since a moment, and those of events whose people are forgotten. */
    List<Proposal> listStale(Instant before) {
        return query("select p from Proposal p where (p.state = :pending and p.createdAt < :before) "
                + "or p.eventId in (select e.id from Event e where e.purgedAt is not null) order by p.id")
                .setParameter("pending", ProposalState.PENDING).setParameter("before", before).getResultList();
    }
}
