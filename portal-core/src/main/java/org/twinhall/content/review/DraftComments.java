package org.twinhall.content.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.twinhall.persistence.Repository;

/** All comments on drafts. */
@Singleton
class DraftComments extends Repository<DraftComment> {

    @Inject
    DraftComments() {
        super(DraftComment.class);
    }

    /** Those on a translation: open ones first, then by age. */
    List<DraftComment> listOf(long translationId) {
        return query("select c from DraftComment c where c.translationId = :id order by case when c.settledAt is null then 0 else 1 end, c.createdAt, c.id")
                .setParameter("id", translationId).getResultList();
    }

    /** The accounts that said something of a translation. */
    Set<Long> authorsOf(long translationId) {
        return Set.copyOf(query("select distinct c.authorId from DraftComment c where c.translationId = :id and c.authorId is not null", Long.class)
                .setParameter("id", translationId).getResultList());
    }

    List<DraftComment> listBy(long accountId) {
        return query("select c from DraftComment c where c.authorId = :id order by c.id").setParameter("id", accountId).getResultList();
    }
}
