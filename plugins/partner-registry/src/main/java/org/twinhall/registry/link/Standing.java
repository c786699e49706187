package org.twinhall.registry.link;

import java.util.Collection;
import java.util.Comparator;
import org.twinhall.text.PartialDate;

/**
 * Where a link stands, as its dated states tell.
 *
 * @param state    the state it is in now
 * @param since    when the friendship began; not known when nobody told, or when there was none
 * @param ended    when it ended; not known for one that goes on
 * @param disputed whether anything that counts is disputed
 */
public record Standing(LinkState state, PartialDate since, PartialDate ended, boolean disputed) {

    /**
     * Reads the states of a link. Reviews and new names change nothing, but a review wakes a link that slept. What opens a link
     * does not lower one that is there. After a rejected bid a friendship is what it was before. With no state that counts, the
     * link is one that somebody seeks.
     */
    public static Standing of(Collection<Step> steps) {
        var state = LinkState.SEEKING;
        LinkState friendship = null;
        var ended = PartialDate.UNKNOWN;
        for (var step : steps.stream().filter(Step::counts).sorted(Step.ORDER).toList()) {
            state = next(state, friendship, step.state());
            friendship = state == LinkState.ENDED ? null : step.state().begins() ? step.state() : friendship;
            ended = state == LinkState.ENDED ? step.date() : PartialDate.UNKNOWN;
        }
        var since = steps.stream().filter(step -> step.counts() && step.state().begins()).map(Step::date)
                .filter(PartialDate::isKnown).min(Comparator.naturalOrder()).orElse(PartialDate.UNKNOWN);
        return new Standing(state, since, ended, steps.stream().anyMatch(Step::disputed));
    }

    /** The state after a step; {@code friendship} is how the two were friends before it, null when they were not. */
    private static LinkState next(LinkState now, LinkState friendship, LinkState step) {
        return switch (step) {
            case RENAMED -> now;
            case REVIEWED -> now == LinkState.DORMANT && friendship != null ? friendship : now;
            case REJECTED -> friendship != null ? friendship : LinkState.REJECTED;
            case SEEKING, CONTACT, VISIT -> opened(now, friendship, step);
            case FRIENDSHIP -> now == LinkState.SIGNED || now == LinkState.BID ? now : step;
            case BID -> now == LinkState.SIGNED ? now : step;
            case SIGNED, DORMANT, ENDED -> step;
        };
    }

    private static LinkState opened(LinkState now, LinkState friendship, LinkState step) {
        return switch (now.phase()) {
            case OPENING -> step.compareTo(now) > 0 ? step : now;
            case FORMER -> step;
            case CURRENT -> now == LinkState.DORMANT && friendship != null ? friendship : now;
        };
    }
}
