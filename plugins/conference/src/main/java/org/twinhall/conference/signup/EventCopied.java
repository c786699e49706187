package org.twinhall.conference.signup;

import org.twinhall.conference.event.Event;

/** An event was made from another one, whose forms came along. */
public record EventCopied(Event from, Event to) {
}
