package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.conference.event.EventKind;
import org.twinhall.persistence.Repository;

/** All calls for hosts. */
@Singleton
public class HostingCalls extends Repository<HostingCall> {

    @Inject
    HostingCalls() {
        super(HostingCall.class);
    }

    /** Those that wait for offers or for an answer first, then the latest years. */
    List<HostingCall> list() {
        return query("select c from HostingCall c order by case when c.closedAt is null then 0 else 1 end, c.year desc, c.id desc").getResultList();
    }

    boolean has(EventKind kind, int year) {
        return query("select count(c) from HostingCall c where c.kind = :kind and c.year = :year", Long.class).setParameter("kind", kind)
                .setParameter("year", year).getSingleResult() > 0;
    }
}
