package org.twinhall.registry.match;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What counts when two are compared; the bundle key of its name is {@code match.criterion.<NAME>}. */
public enum Criterion {
    /** A candidate without a friend counts for, each friend that it has counts against. */
    NEED(3),
    /** A village or a refugee camp without a friend counts for. */
    SMALL(2),
    /** A candidate that asks for a friend counts for. */
    ASKS(3),
    /** Others that are getting to know it already count against. */
    TRYING(2),
    /** What both would like to do. */
    THEMES(3),
    /** It is of a kind that would be welcome. */
    KIND(2),
    /** About as many people. */
    SIZE(2),
    /** A language in which both write letters. */
    LANGUAGE(1);

    /** The greatest weight; the least is 0, which does not count. */
    static final int MOST = 5;

    private final int usual;

    Criterion(int usual) {
        this.usual = usual;
    }

    /** The weight unless the reader says otherwise. */
    int usual() {
        return usual;
    }

    /** Its name in addresses. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that count for partners, or for groups, which are neither villages nor camps. */
    static List<Criterion> of(boolean partners) {
        return Stream.of(values()).filter(criterion -> partners || criterion != SMALL).toList();
    }
}
