package org.twinhall.registry.duplicate;

/** What a group wishes of another one; the bundle keys of its words begin with {@code talk.<NAME>}. */
public enum Wish {
    /** To talk before it begins something of its own. */
    TALK,
    /** To join in what the other one does. */
    JOIN
}
