package org.twinhall.registry.link;

/** On what paper a link stands, whatever kind it is; the bundle key of its name is {@code link.formality.<NAME>}. */
public enum Formality {
    /** A council's twinning charter. */
    CHARTER,
    /** A friendship or cooperation agreement. */
    AGREEMENT,
    /** A memorandum of understanding, often said not to be a twinning. */
    MEMORANDUM,
    /** A council's vote. */
    VOTE,
    /** A motion of a students' union or a trade union. */
    MOTION,
    /** A partnership of two institutions. */
    PARTNERSHIP,
    /** Nothing but the friendship. */
    INFORMAL
}
