package org.twinhall.group;

import java.util.Set;

/**
 * What a group is about to do somewhere: befriend somebody, visit, appeal, begin a project.
 *
 * @param groupId the group; null when none does it, but the network or somebody else
 * @param places  ids of the places that it is about
 * @param themes  what it is about, in words of whoever made it; a panel that does not know one leaves it out
 */
public record Undertaking(Long groupId, Set<Long> places, Set<String> themes) {

    public Undertaking {
        places = Set.copyOf(places);
        themes = Set.copyOf(themes);
    }
}
