package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All introductions. */
@Singleton
public class Introductions extends Repository<Introduction> {

    private static final int MOST = 200;
    private static final String ORDER = " order by i.proposedAt desc, i.id desc";

    @Inject
    Introductions() {
        super(Introduction.class);
    }

    /** The latest introduction of a group and a partner. */
    Optional<Introduction> findLatest(long groupId, long partnerId) {
        return first(query("select i from Introduction i where i.groupId = :group and i.partner.id = :partner" + ORDER)
                .setParameter("group", groupId).setParameter("partner", partnerId));
    }

    /** The introductions of some groups, the latest first; those of hidden partners are left out. */
    List<Introduction> listOfGroups(Collection<Long> groups) {
        return groups.isEmpty() ? List.of() : query("select i from Introduction i join fetch i.partner where i.groupId in :groups and i.partner.hidden = false"
                + ORDER).setParameter("groups", groups).setMaxResults(MOST).getResultList();
    }

    /** The introductions of the partners whose records an account looks after, the latest first. */
    List<Introduction> listOfKeeper(long accountId) {
        return query("select i from Introduction i join fetch i.partner where i.partner.keeperId = :account and i.partner.hidden = false" + ORDER)
                .setParameter("account", accountId).setMaxResults(MOST).getResultList();
    }

    /** The latest of all. */
    List<Introduction> listLatest() {
        return query("select i from Introduction i join fetch i.partner" + ORDER).setMaxResults(MOST).getResultList();
    }

    /** The open ones in which an organiser is to answer for somebody. */
    List<Introduction> listForOrganisers() {
        return query("""
                select i from Introduction i join fetch i.partner where i.state = :open
                and ((i.groupAnswer.verdict = :waiting and i.groupAnswer.onBehalf = true)
                or (i.partnerAnswer.verdict = :waiting and i.partnerAnswer.onBehalf = true)) order by i.proposedAt, i.id""")
                .setParameter("open", Introduction.State.PROPOSED).setParameter("waiting", Verdict.WAITING).setMaxResults(MOST).getResultList();
    }

    /** The ids of open ones whose time is over, or whose partner is hidden. */
    List<Long> listOver(Instant now) {
        return query("select i.id from Introduction i where i.state = :open and (i.expiresAt < :now or i.partner.hidden = true) order by i.id", Long.class)
                .setParameter("open", Introduction.State.PROPOSED).setParameter("now", now).getResultList();
    }

    /** Every introduction of a partner. */
    public List<Introduction> listOfPartner(long partnerId) {
        return query("select i from Introduction i where i.partner.id = :partner order by i.id").setParameter("partner", partnerId).getResultList();
    }

    /** The open ones of which nobody was reminded. */
    List<Introduction> listUnreminded() {
        return query("select i from Introduction i where i.state = :open and i.reminded = false and i.partner.hidden = false order by i.id")
                .setParameter("open", Introduction.State.PROPOSED).getResultList();
    }

    /** Those that a person proposed or answered. */
    List<Introduction> listBy(long accountId) {
        return query("""
                select i from Introduction i join fetch i.partner where i.proposerId = :account or i.groupAnswer.authorId = :account
                or i.partnerAnswer.authorId = :account order by i.id""").setParameter("account", accountId).getResultList();
    }
}
