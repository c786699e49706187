package org.twinhall.conference.event;

import java.time.Instant;

/** Where an event stands, in the words that people are told. */
public enum Standing {
    DRAFT, PUBLISHED, FULL, CANCELLED, OVER;

    /** Where it stands at a moment; a cancelled event stays cancelled when its day is over. */
    public static Standing of(Event event, boolean full, Instant now) {
        return switch (event.getState()) {
            case DRAFT -> DRAFT;
            case CANCELLED -> CANCELLED;
            case PUBLISHED -> !now.isBefore(event.getEndsAt()) ? OVER : full ? FULL : PUBLISHED;
        };
    }
}
