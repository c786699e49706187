package org.twinhall.conference.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All beds and lifts. */
@Singleton
public class Shares extends Repository<Share> {

    @Inject
    Shares() {
        super(Share.class);
    }

    List<Share> listOf(long eventId) {
        return query("select s from Share s where s.eventId = :event order by s.what, s.id").setParameter("event", eventId).getResultList();
    }

    List<Share> listOfSignUps(Collection<Long> signUps) {
        return signUps.isEmpty() ? List.of() : query("select s from Share s where s.signUpId in :signUps order by s.id").setParameter("signUps", signUps)
                .getResultList();
    }

    Optional<Share> find(long signUpId, ShareKind what, boolean offered) {
        return query("select s from Share s where s.signUpId = :signUp and s.what = :what and s.offered = :offered").setParameter("signUp", signUpId)
                .setParameter("what", what).setParameter("offered", offered).getResultStream().findFirst();
    }
}
