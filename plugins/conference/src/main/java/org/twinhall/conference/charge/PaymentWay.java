package org.twinhall.conference.charge;

/** How money came, or went back. */
public enum PaymentWay {
    TRANSFER, CASH, CHEQUE, OTHER
}
