package org.twinhall.content;

import java.time.Instant;
import java.util.Set;
import org.twinhall.media.MediaFile;
import org.twinhall.text.Language;

/**
 * What lists show of a live entry.
 *
 * @param language    the language of the text that is shown: the reader's, or the only one there is
 * @param firstLiveAt when it was first published
 * @param owners      ids of the groups that own it; none means the network
 * @param picture     what stands first; null for none
 */
public record EntrySummary(long entryId, String kind, Language language, String slug, String title, String lead,
                           Instant firstLiveAt, Set<Long> owners, MediaFile picture) {
}
