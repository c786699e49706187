package org.twinhall.conference.signup;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody fills in.
 *
 * @param email     only where it is new: the address of a sign-up stays
 * @param groupId   for which group; null for none
 * @param others    the names of those who come with them
 * @param answers   by the id of the question; nothing where nothing was said
 * @param alternate whether to wait as the group's alternate when somebody else has its place
 * @param terms     what decides the charge, where it was asked
 * @param sessions  the keys of the sessions with counted places to which they come, where they get a place
 * @param shownTo   to whom they agree to be shown as somebody who takes part
 */
public record Application(String name, String email, Long groupId, List<String> others, Map<Long, String> answers, boolean alternate,
                          Terms terms, Set<Long> sessions, Audience shownTo) {

    public static final int LONGEST_OTHERS = 2000;

    public Application {
        others = List.copyOf(others);
        answers = Map.copyOf(answers);
        sessions = Set.copyOf(sessions);
    }

    /** Somebody who chose no session, and does not agree to be shown to anybody. */
    public Application(String name, String email, Long groupId, List<String> others, Map<Long, String> answers, boolean alternate, Terms terms) {
        this(name, email, groupId, others, answers, alternate, terms, Set.of(), Audience.NOBODY);
    }

    /** Somebody who was not asked for what decides a charge. */
    public Application(String name, String email, Long groupId, List<String> others, Map<Long, String> answers, boolean alternate) {
        this(name, email, groupId, others, answers, alternate, Terms.NONE);
    }

    /** Somebody who comes alone and was asked nothing. */
    public static Application of(String name, String email) {
        return new Application(name, email, null, List.of(), Map.of(), false);
    }

    /** The same for a group. */
    public Application forGroup(long group) {
        return new Application(name, email, group, others, answers, alternate, terms, sessions, shownTo);
    }

    /** The same with what decides the charge. */
    public Application on(Terms said) {
        return new Application(name, email, groupId, others, answers, alternate, said, sessions, shownTo);
    }

    /** The same, coming to those sessions. */
    public Application choosing(Set<Long> keys) {
        return new Application(name, email, groupId, others, answers, alternate, terms, keys, shownTo);
    }

    /** The same by somebody who agrees to be shown to those. */
    public Application shownTo(Audience readers) {
        return new Application(name, email, groupId, others, answers, alternate, terms, sessions, readers);
    }

    /** How many people come. */
    public int people() {
        return 1 + others.size();
    }
}
