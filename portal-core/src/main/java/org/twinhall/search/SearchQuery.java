package org.twinhall.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.web.component.PageLinks;

/**
 * What a reader asks.
 *
 * @param words    as they were typed: words, {@code "phrases"}, {@code -not}; may be empty when something else narrows
 * @param kind     only things of this kind; null for all
 * @param language only texts in this language, by its tag; null for all
 * @param year     only things of this year; null for all
 * @param group    only things of the group of this slug; null for all
 * @param place    only things about the place of this slug; null for all
 * @param topic    only things on this topic; null for all
 * @param facets   only things of these values of facets that sources bring, by the names of their fields
 * @param order    what comes first
 * @param page     which page of the results, from 1
 */
public record SearchQuery(String words, String kind, String language, String year, String group, String place,
                          String topic, Map<String, String> facets, Order order, int page) {

    /** What comes first among the results. */
    public enum Order { BEST, NEWEST }

    /** The longest text that is looked at. */
    public static final int LONGEST = 200;

    /** What the parameter {@code order} says when the newest come first. */
    static final String NEWEST = "newest";

    /** The best first. */
    public SearchQuery(String words, String kind, String language, String year, String group, String place, String topic, int page) {
        this(words, kind, language, year, group, place, topic, Map.of(), Order.BEST, page);
    }

    /** What the parameters of an address ask; what is too long to be meant is left out. */
    static SearchQuery read(PageParameters parameters) {
        var words = parameters.get("q").toString("").strip();
        return new SearchQuery(words.length() > LONGEST ? words.substring(0, LONGEST) : words, value(parameters, "kind"), value(parameters, "language"),
                value(parameters, "year"), value(parameters, "group"), value(parameters, "place"), value(parameters, "topic"),
                facets(parameters), parameters.get("order").toString("").equals(NEWEST) ? Order.NEWEST : Order.BEST, PageLinks.asked(parameters));
    }

    private static String value(PageParameters parameters, String name) {
        var value = parameters.get(name).toString("");
        return value.isEmpty() || value.length() > LONGEST ? null : value;
    }

    private static Map<String, String> facets(PageParameters parameters) {
        var chosen = new TreeMap<String, String>();
        parameters.getNamedKeys().stream().filter(name -> name.matches(Fields.FACET + "[a-z]+") && value(parameters, name) != null)
                .forEach(name -> chosen.put(name, value(parameters, name)));
        return chosen;
    }

    /** The same as part of an address, without the page: {@code ?q=olives&kind=news}. */
    String address() {
        var asked = new LinkedHashMap<String, String>();
        asked.put("q", words.isBlank() ? null : words);
        asked.put("kind", kind);
        asked.put("language", language);
        asked.put("year", year);
        asked.put("group", group);
        asked.put("place", place);
        asked.put("topic", topic);
        asked.putAll(facets);
        return asked.entrySet().stream().filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", ""));
    }

    /** Words alone. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, null, null, null, null, null, null, 1);
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return words.isBlank() && !isNarrowed();
    }

    /** Whether something besides words is asked. */
    public boolean isNarrowed() {
        return kind != null || language != null || year != null || group != null || place != null || topic != null || !facets.isEmpty();
    }
}
