package org.twinhall.planet;

import java.util.List;
import org.twinhall.group.Group;

/**
 * What readers see of an article on another site.
 *
 * @param item   it, as the first feed told it
 * @param groups those in whose feeds it is, by the order in which it was found
 */
public record PlanetStory(PlanetItem item, List<Group> groups) {
}
