package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All charges. */
@Singleton
public class Charges extends Repository<Charge> {

    @Inject
    Charges() {
        super(Charge.class);
    }

    public Optional<Charge> findOf(long signUpId) {
        return first(query("select c from Charge c where c.signUpId = :signUp").setParameter("signUp", signUpId));
    }

    Optional<Charge> findByReference(String reference) {
        return first(query("select c from Charge c where c.reference = :reference").setParameter("reference", Reference.read(reference)));
    }

    public List<Charge> listOf(long eventId) {
        return query("select c from Charge c where c.eventId = :event order by c.id").setParameter("event", eventId).getResultList();
    }
}
