package org.twinhall.conference.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.twinhall.persistence.Repository;

/** Which needs are met by which offers. */
@Singleton
public class ShareMatches extends Repository<ShareMatch> {

    @Inject
    ShareMatches() {
        super(ShareMatch.class);
    }

    /** Those in which any of some offers and needs has a part. */
    List<ShareMatch> listOf(Collection<Long> shares) {
        return shares.isEmpty() ? List.of() : query("select m from ShareMatch m where m.offerId in :shares or m.needId in :shares order by m.id")
                .setParameter("shares", shares).getResultList();
    }
}
