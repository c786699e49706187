package org.twinhall.conference.signup;

import java.util.Map;
import java.util.Set;
import org.twinhall.conference.event.Event;

/**
 * An event was made from another one.
 *
 * @param parts     what comes along
 * @param forms     the ids of its forms by those from which they were made; none unless the forms come along
 * @param questions the ids of their questions, likewise
 */
public record EventCopied(Event from, Event to, Set<EventCopy.Part> parts, Map<Long, Long> forms, Map<Long, Long> questions) {

    /** Whether something comes along. */
    public boolean takes(EventCopy.Part part) {
        return parts.contains(part);
    }
}
