package org.twinhall.search;

import org.twinhall.text.Language;

/**
 * Something that somebody who is typing may mean.
 *
 * @param text     what it is called
 * @param kind     what a reader calls such a thing; {@code person} for one who signs
 * @param language of the text
 * @param path     where it leads, with the language
 */
public record Suggestion(String text, String kind, Language language, String path) {
}
