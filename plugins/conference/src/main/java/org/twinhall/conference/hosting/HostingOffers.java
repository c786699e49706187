package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** All offers of groups. */
@Singleton
public class HostingOffers extends Repository<HostingOffer> {

    @Inject
    HostingOffers() {
        super(HostingOffer.class);
    }

    List<HostingOffer> listOf(long callId) {
        return query("select o from HostingOffer o where o.callId = :call order by o.firstDay, o.id").setParameter("call", callId).getResultList();
    }

    Optional<HostingOffer> find(long callId, long groupId) {
        return query("select o from HostingOffer o where o.callId = :call and o.groupId = :group").setParameter("call", callId).setParameter("group", groupId)
                .getResultStream().findFirst();
    }

    List<HostingOffer> listOfAuthor(long accountId) {
        return query("select o from HostingOffer o where o.authorId = :account order by o.id").setParameter("account", accountId).getResultList();
    }

    /** How many offers stand, by call. */
    Map<Long, Long> counts() {
        return query("select o.callId, count(o) from HostingOffer o where o.state <> :withdrawn group by o.callId", Object[].class)
                .setParameter("withdrawn", HostingState.WITHDRAWN).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
