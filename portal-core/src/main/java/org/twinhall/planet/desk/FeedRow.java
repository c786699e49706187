package org.twinhall.planet.desk;

import org.twinhall.group.Group;
import org.twinhall.planet.PlanetFeed;

/**
 * A group and how its feed is.
 *
 * @param waiting how many items wait for somebody to look at them
 */
record FeedRow(Group group, PlanetFeed feed, long waiting) {

    boolean isInTrouble() {
        return feed.isOn() && feed.getTrouble() != null;
    }
}
