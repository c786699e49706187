package org.twinhall.conference.signup;

import java.util.List;
import java.util.Map;

/**
 * What somebody fills in.
 *
 * @param email     only where it is new: the address of a sign-up stays
 * @param groupId   for which group; null for none
 * @param others    the names of those who come with them
 * @param answers   by the id of the question; nothing where nothing was said
 * @param alternate whether to wait as the group's alternate when somebody else has its place
 */
public record Application(String name, String email, Long groupId, List<String> others, Map<Long, String> answers, boolean alternate) {

    public static final int LONGEST_OTHERS = 2000;

    public Application {
        others = List.copyOf(others);
        answers = Map.copyOf(answers);
    }

    /** Somebody who comes alone and was asked nothing. */
    public static Application of(String name, String email) {
        return new Application(name, email, null, List.of(), Map.of(), false);
    }

    /** The same for a group. */
    public Application forGroup(long group) {
        return new Application(name, email, group, others, answers, alternate);
    }

    /** How many people come. */
    public int people() {
        return 1 + others.size();
    }
}
