package org.twinhall.content;

import java.util.Set;

/**
 * Under what an entry stands, the same in all languages.
 *
 * @param topics out of {@link Topic#ALL}
 * @param places ids of the places it is about
 */
public record Filing(Visibility visibility, Set<String> topics, Set<Long> places) {

    public Filing {
        topics = Set.copyOf(topics);
        places = Set.copyOf(places);
        if (!Topic.ALL.containsAll(topics)) {
            throw new IllegalArgumentException("unknown topics in " + topics);
        }
    }

    /** Public, about nothing in particular. */
    public static Filing plain() {
        return new Filing(Visibility.PUBLIC, Set.of(), Set.of());
    }
}
