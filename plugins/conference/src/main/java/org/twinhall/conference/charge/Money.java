package org.twinhall.conference.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact amount, in hundredths. */
public record Money(BigDecimal amount, Currency currency) {

    public static final int PLACES = 2;

    /** Takes an amount as it is; it must not be finer than hundredths. */
    public Money {
        amount = amount.setScale(PLACES, RoundingMode.UNNECESSARY);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount), currency);
    }

    public Money times(int number) {
        return new Money(amount.multiply(BigDecimal.valueOf(number)), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** -1, 0 or 1. */
    public int sign() {
        return amount.signum();
    }
}
