package org.twinhall.conference.event;

/** What an organiser may do; each is given by itself. */
public enum Duty {
    /** Change the event and its forms, publish it, cancel it, and name organisers. */
    MANAGE,
    /** See who comes and what they answered, also what is for few eyes; see to their places and save the list. */
    LIST,
    /** See the names alone and tick those who have come. */
    CHECK_IN
}
