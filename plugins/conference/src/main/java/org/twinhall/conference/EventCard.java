package org.twinhall.conference;

import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.Standing;
import org.twinhall.group.Group;
import org.twinhall.place.Place;

/**
 * An event as lists show it.
 *
 * @param place where it is; null for nowhere in the gazetteer
 * @param host  the group that is host; null for the network
 */
public record EventCard(Event event, Standing standing, Place place, Group host) {
}
