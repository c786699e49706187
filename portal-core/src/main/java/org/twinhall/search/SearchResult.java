package org.twinhall.search;

import java.time.Instant;
import java.util.List;
import org.twinhall.text.Language;

/**
 * One thing that was found.
 *
 * @param type     the type of thing, which names its source
 * @param kind     what a reader calls it
 * @param language the language of what is shown
 * @param path     its address, with the language
 * @param title    its title
 * @param text     what matched, or how it begins; may be empty
 * @param date     may be null
 * @param groups   slugs of its groups
 */
public record SearchResult(String type, String kind, Language language, String path, MarkedText title, MarkedText text,
                           Instant date, List<String> groups) {
}
