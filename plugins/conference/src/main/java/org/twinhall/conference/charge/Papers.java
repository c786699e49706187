package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All invoices and receipts. */
@Singleton
public class Papers extends Repository<Paper> {

    @Inject
    Papers() {
        super(Paper.class);
    }

    public List<Paper> listOf(long chargeId) {
        return query("select p from Paper p where p.chargeId = :charge order by p.id").setParameter("charge", chargeId).getResultList();
    }
}
