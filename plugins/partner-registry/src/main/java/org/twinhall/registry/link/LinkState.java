package org.twinhall.registry.link;

/**
 * What happened to a link, in the usual order of its life; the bundle key of its name is {@code link.state.<NAME>}, that of
 * the state in which it leaves the link {@code link.standing.<NAME>}.
 */
public enum LinkState {
    SEEKING(Phase.OPENING), CONTACT(Phase.OPENING), VISIT(Phase.OPENING), FRIENDSHIP(Phase.CURRENT), BID(Phase.CURRENT), SIGNED(Phase.CURRENT),
    REJECTED(Phase.FORMER), REVIEWED(null), RENAMED(null), DORMANT(Phase.CURRENT), ENDED(Phase.FORMER);

    /** Whether a link is still to come, is there, or is no more; the bundle key of its name is {@code link.phase.<NAME>}. */
    public enum Phase { OPENING, CURRENT, FORMER }

    private final Phase phase;

    LinkState(Phase phase) {
        this.phase = phase;
    }

    /** Where a link in this state belongs; null for what happens to a link without changing its state. */
    public Phase phase() {
        return phase;
    }

    /** Whether a friendship begins with it. */
    boolean begins() {
        return this == FRIENDSHIP || this == SIGNED;
    }

    /** Whether it comes last when nobody knows its date. */
    boolean closes() {
        return this == REJECTED || this == DORMANT || this == ENDED;
    }
}
