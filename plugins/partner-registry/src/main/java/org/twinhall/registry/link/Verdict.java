package org.twinhall.registry.link;

/** What organisers hold of a statement; the bundle key of its name is {@code statement.verdict.<NAME>}. */
public enum Verdict {
    /** Nobody had to decide. */
    OPEN,
    /** Its sources contradict each other, and it is held to be true. */
    UPHELD,
    /** It is held to be wrong: still shown with its sources, but it does not count. */
    REFUTED
}
