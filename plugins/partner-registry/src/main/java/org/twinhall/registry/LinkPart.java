package org.twinhall.registry;

import java.util.List;
import java.util.Map;
import org.twinhall.registry.link.LinkState;

/**
 * One page of a list of links.
 *
 * @param cards  those on the page: current ones, then those to come, then former ones
 * @param counts how many there are on all pages, by phase
 */
public record LinkPart(List<LinkCard> cards, Map<LinkState.Phase, Long> counts) {

    /** How many links the whole list holds. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of them are there today. */
    public long current() {
        return counts.getOrDefault(LinkState.Phase.CURRENT, 0L);
    }
}
