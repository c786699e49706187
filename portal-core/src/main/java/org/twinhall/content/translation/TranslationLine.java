package org.twinhall.content.translation;

import java.time.Instant;
import java.util.Set;
import org.twinhall.text.Language;

/**
 * An entry and how far its translation is.
 *
 * @param language of the original
 * @param title    of the original
 */
public record TranslationLine(long entryId, String kind, Language language, String title, Progress progress, Instant changedAt, Set<Long> owners) {
}
