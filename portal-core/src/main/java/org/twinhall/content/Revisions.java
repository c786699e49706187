package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.persistence.Repository;

/** All revisions. */
@Singleton
public class Revisions extends Repository<Revision> {

    @Inject
    Revisions() {
        super(Revision.class);
    }

    /** The number of a translation's latest revision; 0 when it has none. */
    int lastNumber(long translationId) {
        var last = query("select max(r.number) from Revision r where r.translationId = :id", Integer.class)
                .setParameter("id", translationId).getSingleResult();
        return last == null ? 0 : last;
    }

    /** The revision of a translation with a number. */
    Optional<Revision> find(long translationId, int number) {
        return query("select r from Revision r where r.translationId = :id and r.number = :number")
                .setParameter("id", translationId).setParameter("number", number).getResultStream().findFirst();
    }

    /** The accounts that saved revisions of a translation. */
    public Set<Long> authorsOf(long translationId) {
        return Set.copyOf(query("select distinct r.authorId from Revision r where r.translationId = :id and r.authorId is not null", Long.class)
                .setParameter("id", translationId).getResultList());
    }

    /** The revisions of a translation, the latest first. */
    List<Revision> listOf(long translationId) {
        return query("select r from Revision r where r.translationId = :id order by r.number desc")
                .setParameter("id", translationId).getResultList();
    }
}
