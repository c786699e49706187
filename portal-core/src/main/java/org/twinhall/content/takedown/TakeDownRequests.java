package org.twinhall.content.takedown;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All requests to take a picture down. */
@Singleton
public class TakeDownRequests extends Repository<TakeDownRequest> {

    private static final int MOST_DECIDED = 100;

    @Inject
    TakeDownRequests() {
        super(TakeDownRequest.class);
    }

    /** Those that wait, the oldest first. */
    List<TakeDownRequest> listOpen() {
        return query("select r from TakeDownRequest r where r.state = :open order by r.createdAt, r.id")
                .setParameter("open", TakeDownRequest.State.OPEN).getResultList();
    }

    /** Those that wait and concern a file. */
    List<TakeDownRequest> listOpen(long mediaId) {
        return query("select r from TakeDownRequest r where r.state = :open and r.mediaId = :media")
                .setParameter("open", TakeDownRequest.State.OPEN).setParameter("media", mediaId).getResultList();
    }

    /** Those that were decided, the latest first. */
    List<TakeDownRequest> listDecided() {
        return query("select r from TakeDownRequest r where r.state <> :open order by r.decidedAt desc, r.id desc")
                .setParameter("open", TakeDownRequest.State.OPEN).setMaxResults(MOST_DECIDED).getResultList();
    }
}
