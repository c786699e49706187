package org.twinhall.content.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All links to drafts. */
@Singleton
class PreviewLinks extends Repository<PreviewLink> {

    @Inject
    PreviewLinks() {
        super(PreviewLink.class);
    }

    Optional<PreviewLink> find(String hash, Instant now) {
        return first(query("select l from PreviewLink l where l.hash = :hash and l.expiresAt > :now").setParameter("hash", hash).setParameter("now", now));
    }

    List<PreviewLink> listOf(long translationId, Instant now) {
        return query("select l from PreviewLink l where l.translationId = :id and l.expiresAt > :now order by l.expiresAt")
                .setParameter("id", translationId).setParameter("now", now).getResultList();
    }

    List<PreviewLink> listExpired(Instant now) {
        return query("select l from PreviewLink l where l.expiresAt <= :now").setParameter("now", now).getResultList();
    }
}
