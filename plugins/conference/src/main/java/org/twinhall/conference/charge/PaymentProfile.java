package org.twinhall.conference.charge;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment as it is written down.
 *
 * @param amount in the money of the charge; negative for what went back
 */
public record PaymentProfile(BigDecimal amount, PaymentWay how, LocalDate paidOn, String note) {

    public static final int LONGEST_NOTE = 300;
}
