package org.twinhall.registry.map;

import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkState;
import org.twinhall.text.PartialDate;

/**
 * The years in which a link is drawn.
 *
 * @param from  the first; one whose beginning nobody knows is drawn in the present year only
 * @param until the first in which it is no longer drawn; {@link Integer#MAX_VALUE} for one that goes on
 */
public record Span(int from, int until) {

    /** The years of a link, as of a present year; a former one whose end nobody knows is no longer drawn in that. */
    public static Span of(Link link, int present) {
        return of(link.getState(), link.getSince(), link.getEnded(), present);
    }

    /** The years of a link in a state. */
    static Span of(LinkState state, PartialDate since, PartialDate ended, int present) {
        boolean former = state.phase() == LinkState.Phase.FORMER;
        int until = ended.isKnown() ? ended.year() : former ? present : Integer.MAX_VALUE;
        return new Span(since.isKnown() ? since.year() : present, until);
    }

    boolean isDrawn() {
        return from < until;
    }

    boolean holds(int year) {
        return from <= year && year < until;
    }
}
