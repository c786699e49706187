package org.twinhall.registry.map;

import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkState;

/**
 * The years in which a link is drawn.
 *
 * @param from  the first; one whose beginning nobody knows is drawn in the present year only
 * @param until the first in which it is no longer drawn; {@link Integer#MAX_VALUE} for one that goes on
 */
public record Span(int from, int until) {

    /** The years of a link, as of a present year; a former one whose end nobody knows is no longer drawn in that. */
    public static Span of(Link link, int present) {
        boolean former = link.getState().phase() == LinkState.Phase.FORMER;
        var ended = link.getEnded().isKnown() ? link.getEnded().year() : former ? Integer.valueOf(present) : null;
        return new Span(link.getSince().isKnown() ? link.getSince().year() : present, ended == null ? Integer.MAX_VALUE : ended);
    }

    boolean holds(int year) {
        return from <= year && year < until;
    }
}
