package org.twinhall.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param results one page of it, best first
 * @param total   how many there are on all pages
 * @param facets  by field: how many would be left by each value
 * @param meant   what was perhaps meant, as few or none were found for what was typed; null otherwise
 * @param loose   whether nothing has all the words, so that these have only most of them
 * @param ready   whether there is an index; while the first one is being built nothing can be found
 */
public record SearchAnswer(List<SearchResult> results, long total, Map<String, List<Facet>> facets, String meant,
                           boolean loose, boolean ready) {

    /** A value by which results can be narrowed, and how many would be left. */
    public record Facet(String value, long count) {
    }

    static SearchAnswer nothing(boolean ready) {
        return new SearchAnswer(List.of(), 0, Map.of(), null, false, ready);
    }
}
