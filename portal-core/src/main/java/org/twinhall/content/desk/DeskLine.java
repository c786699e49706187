package org.twinhall.content.desk;

import java.time.Instant;
import java.util.Set;
import org.twinhall.content.TranslationState;
import org.twinhall.text.Language;

/**
 * An entry in one language, as it lies on the desk.
 *
 * @param title     of the latest revision
 * @param submitted whether it waits for somebody who may publish it
 * @param changed   whether there is something that readers do not see yet
 */
public record DeskLine(long entryId, String kind, Language language, String title, TranslationState state, boolean submitted,
                       boolean changed, Instant changedAt, Set<Long> owners) {
}
