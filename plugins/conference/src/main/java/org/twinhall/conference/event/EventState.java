package org.twinhall.conference.event;

/** What its organisers decided about an event; whether it is full or over follows from the sign-ups and the clock. */
public enum EventState {
    DRAFT, PUBLISHED, CANCELLED
}
