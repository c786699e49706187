package org.twinhall.registry.health;

/** A sign of life of a link; the bundle key of its name is {@code sign.<NAME>}. */
public enum SignKind {
    /** They wrote or spoke to each other. */
    CONTACT,
    /** Somebody went there or came. */
    VISIT,
    /** Something was told of the friendship. */
    NEWS
}
