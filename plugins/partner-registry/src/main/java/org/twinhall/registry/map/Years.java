package org.twinhall.registry.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * The years through which a map can go, with how many links each had.
 *
 * @param shown the one that is shown
 */
record Years(int first, int present, int shown, Map<Integer, Long> counts) {

    /** Of links by their spans; the shown year is the one that an address asks for. */
    static Years of(Map<Span, Long> links, int present, PageParameters parameters) {
        int first = links.keySet().stream().mapToInt(Span::from).min().orElse(present);
        var asked = parameters.get("year").toString("");
        int shown = asked.matches("[1-9]\\d{3}") ? Math.clamp(Integer.parseInt(asked), first, present) : present;
        var counts = new LinkedHashMap<Integer, Long>();
        IntStream.rangeClosed(first, present).forEach(year -> counts.put(year, count(links, year)));
        return new Years(first, present, shown, counts);
    }

    /** How many of some links were there in a year. */
    static long count(Map<Span, Long> links, int year) {
        return links.entrySet().stream().filter(entry -> entry.getKey().holds(year)).mapToLong(Map.Entry::getValue).sum();
    }
}
