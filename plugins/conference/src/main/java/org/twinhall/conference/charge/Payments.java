package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** All payments. */
@Singleton
public class Payments extends Repository<Payment> {

    @Inject
    Payments() {
        super(Payment.class);
    }

    /** The payments of a charge, those that were reversed among them, in the order in which they were written down. */
    public List<Payment> listOf(long chargeId) {
        return query("select p from Payment p where p.chargeId = :charge order by p.id").setParameter("charge", chargeId).getResultList();
    }

    /** What was paid for the charges of an event, by charge. */
    Map<Long, BigDecimal> sums(long eventId) {
        return query("""
                select p.chargeId, sum(p.amount) from Payment p where p.reversedAt is null
                and p.chargeId in (select c.id from Charge c where c.eventId = :event) group by p.chargeId""", Object[].class)
                .setParameter("event", eventId).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
    }

    /** What was paid for a charge. */
    BigDecimal sum(long chargeId) {
        return listOf(chargeId).stream().filter(Payment::counts).map(Payment::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
