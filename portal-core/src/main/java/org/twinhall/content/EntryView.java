package org.twinhall.content;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.twinhall.media.MediaFile;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/**
 * What the page of a live entry shows.
 *
 * @param language the language of the text
 * @param path     its path below the reader's language
 * @param paths    its path in each language in which it is live
 * @param picture  what stands first; null for none
 * @param isPublic whether everybody may read it
 * @param byline   who wrote it, where that is said; may be empty
 */
public record EntryView(long entryId, String kind, Long parentId, Language language, String slug, String path, String title, String lead,
                        SafeHtml body, Map<String, String> fields, Instant firstLiveAt, Set<Long> owners, Set<String> topics,
                        Set<Long> places, Map<Language, String> paths, MediaFile picture,
                        boolean isPublic, String byline) {
}
