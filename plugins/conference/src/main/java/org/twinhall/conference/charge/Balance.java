package org.twinhall.conference.charge;

import java.math.BigDecimal;
import org.twinhall.conference.signup.SignUp;

/**
 * How somebody's account stands.
 *
 * @param due  what is to be paid
 * @param paid what was paid, less what went back
 */
public record Balance(SignUp signUp, Charge charge, Money due, Money paid) {

    static Balance of(SignUp signUp, Charge charge, BigDecimal paid) {
        var due = charge.due(signUp.getState());
        return new Balance(signUp, charge, due, new Money(paid, due.currency()));
    }

    public PaymentState state() {
        return PaymentState.of(due, paid);
    }

    /** What is still to be paid; negative is what goes back. */
    public Money open() {
        return due.minus(paid);
    }
}
