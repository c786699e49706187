package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.persistence.Repository;

/** All agreements of groups that own texts together. */
@Singleton
public class Agreements extends Repository<Agreement> {

    private final Revisions revisions;

    @Inject
    Agreements(Revisions revisions) {
        super(Agreement.class);
        this.revisions = revisions;
    }

    /** The one of a translation as others left it, locked; a new one when there is none. */
    Agreement of(long translationId) {
        return lock(translationId).orElseGet(() -> add(new Agreement(translationId)));
    }

    /** The one that is open as others left it, locked. */
    Optional<Agreement> findOpen(long translationId) {
        return lock(translationId).filter(Agreement::isOpen);
    }

    void forget(long translationId) {
        lock(translationId).ifPresent(this::remove);
    }

    /** The same words in a new revision are agreed to as they were; other words end what is still open. */
    void follow(Revision saved) {
        lock(saved.getTranslationId()).ifPresent(agreement -> {
            if (revisions.find(agreement.getRevisionId()).filter(asked -> asked.wording().equals(saved.wording())).isPresent()) {
                agreement.carryOver(saved.getId());
            } else if (agreement.isOpen()) {
                remove(agreement);
            }
        });
    }

    /** What waits for one of those groups: entry id, language, title, who asked, and when; the oldest first. */
    List<Object[]> listAwaiting(Set<Long> groups) {
        return groups.isEmpty() ? List.of() : query("""
                select distinct e.id, t.language, r.title, a.askedByName, a.askedAt from Agreement a, Translation t join t.entry e, Revision r
                where t.id = a.translationId and r.id = a.revisionId and a.settledAt is null and e.trashedAt is null
                and exists (select o.id from Entry o join o.owners g where o = e and g in :groups
                and not exists (select c.groupId from Agreement b join b.consents c where b = a and c.groupId = g))
                order by a.askedAt""", Object[].class).setParameter("groups", groups).getResultList();
    }

    /** Those that a person asked for or agreed to. */
    List<Agreement> listBy(long accountId) {
        return query("select distinct a from Agreement a left join a.consents c where a.askedBy = :account or c.accountId = :account")
                .setParameter("account", accountId).getResultList();
    }
}
