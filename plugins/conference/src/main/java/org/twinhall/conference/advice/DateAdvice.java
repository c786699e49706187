package org.twinhall.conference.advice;

import java.util.List;
import org.twinhall.conference.event.Event;

/**
 * What speaks against the date of an event; it forbids nothing.
 *
 * @param beside events of others that touch the same days
 * @param observed   feasts and holidays on those days
 * @param left   days until then, when they are too few; otherwise -1
 * @param wanted days that people need to come to an event of this kind
 */
public record DateAdvice(List<Event> beside, List<Observed> observed, long left, int wanted) {

    /** Whether nothing does. */
    public boolean isEmpty() {
        return beside.isEmpty() && observed.isEmpty() && left < 0;
    }
}
