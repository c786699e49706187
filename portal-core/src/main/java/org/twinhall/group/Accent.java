package org.twinhall.group;

/** The colour that a group gives to its own pages, out of those that every theme knows. */
public enum Accent {
    OLIVE, TERRACOTTA, SEA, PLUM, OCHRE, SLATE;

    /** The class of the body of the group's pages. */
    public String cssClass() {
        return "accent-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
