package org.twinhall.content;

import java.util.Set;

/** What happens between groups that own a text together, or are asked to. */
public sealed interface JointEvent {

    /** A group is invited to own an entry too. */
    record Invited(Invitation invitation, Entry entry) implements JointEvent {
    }

    /** An invited group answered; one that declined said why in the invitation. */
    record Answered(Invitation invitation, Entry entry, boolean accepted) implements JointEvent {
    }

    /** A group left; others go on with it. */
    record Left(Entry entry, long groupId) implements JointEvent {
    }

    /** Somebody wants to publish, and those groups have not agreed yet. */
    record Asked(Translation translation, Agreement agreement, Set<Long> awaited) implements JointEvent {
    }

    /** The last group agreed. */
    record Settled(Translation translation, Agreement agreement) implements JointEvent {
    }

    /** One of the groups took the text back. */
    record TakenBack(Translation translation) implements JointEvent {
    }
}
