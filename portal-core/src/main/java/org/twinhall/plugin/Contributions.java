package org.twinhall.plugin;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a door said.
 *
 * @param feature  the door
 * @param entities its entities
 * @param all      everything else, in the order in which it was said
 */
public record Contributions(Feature feature, Set<Class<?>> entities, List<Contribution<?>> all) {

    /** The contributed objects of one extension point. */
    public <T> Stream<T> of(Class<T> point) {
        return all.stream().filter(contribution -> contribution.point() == point && contribution.instance() != null)
                .map(contribution -> point.cast(contribution.instance()));
    }
}
