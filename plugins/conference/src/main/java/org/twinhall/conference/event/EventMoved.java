package org.twinhall.conference.event;

/** A published event has another time or another place than those who signed up were told. */
public record EventMoved(Event event) {
}
