package org.twinhall.conference.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twinhall.conference.charge.Balance;
import org.twinhall.conference.charge.Currency;
import org.twinhall.conference.charge.Money;

/**
 * The budget of an event.
 *
 * @param lines    what was entered
 * @param accounts what people have to pay to come, and have paid
 */
public record Budget(List<BudgetLine> lines, List<Balance> accounts) {

    /**
     * What comes and goes in one money; others are never added to it.
     *
     * @param due  what people have to pay to come
     * @param paid what they have paid
     */
    public record Total(Currency currency, Money due, Money paid, Money plannedIncome, Money plannedExpense, Money actualIncome, Money actualExpense) {

        /** What is left when everything is as planned and everybody pays. */
        public Money planned() {
            return plannedIncome.minus(plannedExpense);
        }

        /** What is left of what came and went so far. */
        public Money actual() {
            return actualIncome.minus(actualExpense);
        }
    }

    /** A total for each money in which something is entered or has to be paid. */
    public List<Total> totals() {
        return Stream.of(Currency.values()).filter(currency -> lines.stream().anyMatch(line -> line.profile().currency() == currency)
                || accounts.stream().anyMatch(one -> one.due().currency() == currency && (one.due().sign() != 0 || one.paid().sign() != 0))).map(this::total).toList();
    }

    /** The lines in one money, income first. */
    public List<BudgetLine> linesIn(Currency currency) {
        return Stream.of(BudgetKind.values()).flatMap(kind -> lines.stream().filter(line -> line.profile().currency() == currency && line.profile().kind() == kind)).toList();
    }

    private Total total(Currency currency) {
        var due = people(currency, Balance::due);
        var paid = people(currency, Balance::paid);
        return new Total(currency, due, paid, plus(due, sum(currency, BudgetKind.INCOME, BudgetProfile::planned)), sum(currency, BudgetKind.EXPENSE, BudgetProfile::planned),
                plus(paid, sum(currency, BudgetKind.INCOME, BudgetProfile::actual)), sum(currency, BudgetKind.EXPENSE, BudgetProfile::actual));
    }

    private Money people(Currency currency, Function<Balance, Money> what) {
        return new Money(accounts.stream().map(what).filter(money -> money.currency() == currency).map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
    }

    private Money sum(Currency currency, BudgetKind kind, Function<BudgetProfile, BigDecimal> what) {
        return new Money(lines.stream().map(BudgetLine::profile).filter(line -> line.currency() == currency && line.kind() == kind).map(what)
                .filter(amount -> amount != null).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
    }

    private static Money plus(Money one, Money other) {
        return one.minus(other.negated());
    }
}
