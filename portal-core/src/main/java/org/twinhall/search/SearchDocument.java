package org.twinhall.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.twinhall.text.Language;

/**
 * What the index holds about one thing in one language.
 *
 * @param type     the type of thing, as in its change key
 * @param id       its id
 * @param language the language of the text
 * @param kind     what a reader calls it: {@code news}, {@code article}, {@code page}, {@code group}, {@code place}, or a
 *                 plugin's word; the bundle key of its name is {@code kind.<kind>}
 * @param path     its address without the language, such as {@code /news/a-visit}
 * @param title    its title or name
 * @param names    other names under which it should be found
 * @param lead     a sentence or two, shown when nothing of the body matches
 * @param body     plain text
 * @param date     when it was published or founded; null when that says nothing
 * @param readers  who may find it: {@link #EVERYBODY}, {@link #MEMBERS} or {@link #group}s, one of them suffices
 * @param groups   slugs of the groups it belongs to
 * @param places   slugs of the places it is about
 * @param topics   its topics
 * @param people   the names under which people signed it, as everybody may read them
 * @param point    where it lies on a map; null when it is no place
 * @param facets   by what else it can be narrowed: values by facet
 */
public record SearchDocument(String type, long id, Language language, String kind, String path, String title,
                             Set<String> names, String lead, String body, Instant date, Set<String> readers,
                             Set<String> groups, Set<String> places, Set<String> topics, Set<String> people, Point point,
                             Map<String, Set<String>> facets) {

    /** Where something lies, in degrees north and east. */
    public record Point(double latitude, double longitude) {
    }

    /** What nobody signed and what is no place. */
    public SearchDocument(String type, long id, Language language, String kind, String path, String title, Set<String> names,
                          String lead, String body, Instant date, Set<String> readers, Set<String> groups, Set<String> places,
                          Set<String> topics) {
        this(type, id, language, kind, path, title, names, lead, body, date, readers, groups, places, topics, Set.of(), null, Map.of());
    }

    /** The same, signed by people. */
    public SearchDocument by(Set<String> signed) {
        return new SearchDocument(type, id, language, kind, path, title, names, lead, body, date, readers, groups, places, topics,
                signed, point, facets);
    }

    /** The same, at a point of the map. */
    public SearchDocument at(double latitude, double longitude) {
        return new SearchDocument(type, id, language, kind, path, title, names, lead, body, date, readers, groups, places, topics,
                people, new Point(latitude, longitude), facets);
    }

    /**
     * The same, to be narrowed by a facet of its source's own: beside the results stands how many of each value there are.
     *
     * @param facet a word of small letters that stands in addresses, {@code territory}; sources that use the same share the facet
     * @param value likewise, {@code gaza}
     */
    public SearchDocument with(String facet, String value) {
        var more = new HashMap<>(facets);
        more.put(facet, Set.of(value));
        return new SearchDocument(type, id, language, kind, path, title, names, lead, body, date, readers, groups, places, topics,
                people, point, Map.copyOf(more));
    }

    /** Every reader, signed in or not. */
    public static final String EVERYBODY = "everybody";

    /** Every person with an account. */
    public static final String MEMBERS = "members";

    /** The people of one group. */
    public static String group(long id) {
        return "group:" + id;
    }
}
