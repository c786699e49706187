package org.twinhall.search;

import java.time.Instant;
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
 */
public record SearchDocument(String type, long id, Language language, String kind, String path, String title,
                             Set<String> names, String lead, String body, Instant date, Set<String> readers,
                             Set<String> groups, Set<String> places, Set<String> topics) {

    /** Every reader, signed in or not. */
    public static final String EVERYBODY = "everybody";

    /** Every person with an account. */
    public static final String MEMBERS = "members";

    /** The people of one group. */
    public static String group(long id) {
        return "group:" + id;
    }
}
