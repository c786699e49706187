package org.twinhall.conference.budget;

import java.math.BigDecimal;
import org.twinhall.conference.charge.Currency;
import org.twinhall.conference.charge.Money;
import org.twinhall.text.Mark;

/**
 * One line of a budget.
 *
 * @param actual what it was in the end; null while nobody knows
 */
public record BudgetProfile(BudgetKind kind, String what, BigDecimal planned, BigDecimal actual, Currency currency) {

    public static final int LONGEST = 200;

    public BudgetProfile {
        planned = new Money(planned, currency).amount();
        actual = actual == null ? null : new Money(actual, currency).amount();
    }

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(kind, what, planned, actual, currency);
    }
}
