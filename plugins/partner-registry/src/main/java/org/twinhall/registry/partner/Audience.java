package org.twinhall.registry.partner;

/** To whom a fact is shown; the bundle key of its name is {@code partner.audience.<NAME>}. */
public enum Audience {
    /** Only to those who look after the record. */
    NOBODY,
    /** To everybody with an account. */
    MEMBERS,
    /** To every reader. */
    EVERYBODY
}
