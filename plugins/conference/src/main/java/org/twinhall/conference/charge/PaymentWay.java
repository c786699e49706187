package org.twinhall.conference.charge;

import java.util.List;

/** How money came, or went back. */
public enum PaymentWay {
    TRANSFER, CASH, CHEQUE, OTHER,
    /** By what a plugin offers; nobody writes that down by hand. */
    ON_LINE;

    /** How money comes that somebody writes down. */
    static List<PaymentWay> byHand() {
        return List.of(TRANSFER, CASH, CHEQUE, OTHER);
    }
}
