package org.twinhall.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.twinhall.access.Access;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;

/** Writes and lists what was done. */
@Singleton
public class AuditTrail extends Repository<AuditEntry> {

    private final Access access;
    private final Clock clock;

    @Inject
    AuditTrail(Access access, Clock clock) {
        super(AuditEntry.class);
        this.access = access;
        this.clock = clock;
    }

    /** Writes an act of the current person down, in the transaction of the act. */
    @Transactional
    public void record(Act act) {
        var identity = access.identity();
        add(new AuditEntry(clock.instant(), identity.isSignedIn() ? identity.accountId() : null, identity.name(), act));
    }

    /** A page of acts, the latest first; {@code verbPrefix} and {@code subjectType} narrow when not empty. */
    public List<AuditEntry> list(String verbPrefix, String subjectType, int offset, int limit) {
        return query("""
                select a from AuditEntry a where (:verb = '' or a.verb like concat(:verb, '%'))
                and (:type = '' or a.subjectType = :type) order by a.at desc, a.id desc""")
                .setParameter("verb", verbPrefix).setParameter("type", subjectType)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** What was done to one thing, the latest first. */
    public List<AuditEntry> listOf(String subjectType, long subjectId) {
        return query("select a from AuditEntry a where a.subjectType = :type and a.subjectId = :id order by a.at desc, a.id desc")
                .setParameter("type", subjectType).setParameter("id", subjectId).setMaxResults(500).getResultList();
    }
}
