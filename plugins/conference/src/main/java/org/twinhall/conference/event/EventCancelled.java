package org.twinhall.conference.event;

/** An event will not take place; whoever signed up is told inside the same transaction. */
public record EventCancelled(Event event) {
}
