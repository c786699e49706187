package org.twinhall.conference.charge;

/** Where somebody's payment stands. */
public enum PaymentState {
    /** Has no place, or has one that costs nothing. */
    NOTHING,
    /** Has a place, and nothing is paid. */
    AWAITED,
    /** A part is paid. */
    PART,
    PAID,
    /** More is paid than is to be paid: the rest goes back. */
    REFUND;

    static PaymentState of(Money due, Money paid) {
        int open = due.minus(paid).sign();
        if (open < 0) {
            return REFUND;
        }
        return due.sign() == 0 ? NOTHING : open == 0 ? PAID : paid.sign() > 0 ? PART : AWAITED;
    }
}
