package org.twinhall.conference.signup;

import java.time.Instant;
import java.util.List;

/**
 * Somebody who has a place, as those at the door see them.
 *
 * @param signUpId  by which they come
 * @param others    who comes with them
 * @param groupId   for which group; null for none
 * @param arrivedAt when they were ticked; null while they were not
 */
public record Guest(long signUpId, String name, List<String> others, Long groupId, Instant arrivedAt) {

    /** How many people that are. */
    public int people() {
        return 1 + others.size();
    }
}
