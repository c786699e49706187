package org.twinhall.conference.charge;

/** The money in which charges are made; all of it has hundredths. */
public enum Currency {
    GBP, EUR, ILS, USD
}
