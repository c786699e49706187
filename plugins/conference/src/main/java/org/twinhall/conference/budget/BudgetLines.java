package org.twinhall.conference.budget;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** The lines of all budgets. */
@Singleton
public class BudgetLines extends Repository<BudgetLine> {

    @Inject
    BudgetLines() {
        super(BudgetLine.class);
    }

    List<BudgetLine> listOf(long eventId) {
        return query("select l from BudgetLine l where l.eventId = :event order by l.id").setParameter("event", eventId).getResultList();
    }
}
