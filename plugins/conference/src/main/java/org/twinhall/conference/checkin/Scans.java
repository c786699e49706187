package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** The scans that were taken. */
@Singleton
public class Scans extends Repository<Scan> {

    @Inject
    Scans() {
        super(Scan.class);
    }

    Optional<Scan> find(long eventId, String scan) {
        return first(query("select s from Scan s where s.eventId = :event and s.scan = :scan").setParameter("event", eventId).setParameter("scan", scan));
    }

    List<Scan> listOf(List<Long> signUpIds) {
        return signUpIds.isEmpty() ? List.of() : query("select s from Scan s where s.signUpId in :ids").setParameter("ids", signUpIds).getResultList();
    }
}
