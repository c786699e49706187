package org.twinhall.conference.event;

/** What an organiser may do; each is given by itself. */
public enum Duty {
    /** Change the event and its forms, publish it, cancel it, and name organisers. */
    MANAGE,
    /** See who comes and what they answered; see to their places, save the list, and write to them. */
    LIST,
    /** See what is for few eyes, too: needs, diet, names in passports. */
    NEEDS,
    /** See who has to pay what, and write down what was paid. */
    PAYMENTS,
    /** See the names alone and tick those who have come. */
    CHECK_IN
}
