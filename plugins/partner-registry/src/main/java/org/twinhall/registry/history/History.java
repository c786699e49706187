package org.twinhall.registry.history;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.twinhall.access.Access;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;

/** Who changed what in the registry, with old and new values. */
@Singleton
public class History extends Repository<Correction> {

    private static final int MOST = 200;

    private final Access access;
    private final Clock clock;

    @Inject
    History(Access access, Clock clock) {
        super(Correction.class);
        this.access = access;
        this.clock = clock;
    }

    /** Keeps, in the transaction of the change, every fact whose words are others than before; tells whether there was any. */
    @Transactional
    public boolean keep(Correction.Subject subject, long id, Map<String, String> before, Map<String, String> after) {
        var changed = after.keySet().stream().filter(fact -> !after.get(fact).equals(before.getOrDefault(fact, ""))).toList();
        changed.forEach(fact -> add(new Correction(subject, id, fact, before.getOrDefault(fact, ""), after.get(fact), access.identity(),
                clock.instant())));
        return !changed.isEmpty();
    }

    /** What was changed of some things of one kind, the latest first. */
    public List<Correction> list(Correction.Subject subject, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : query("""
                select c from Correction c where c.subject = :subject and c.subjectId in :ids order by c.madeAt desc, c.id desc""")
                .setParameter("subject", subject).setParameter("ids", ids).setMaxResults(MOST).getResultList();
    }

    /** What a person changed. */
    List<Correction> listBy(long accountId) {
        return query("select c from Correction c where c.accountId = :account order by c.id").setParameter("account", accountId).getResultList();
    }
}
