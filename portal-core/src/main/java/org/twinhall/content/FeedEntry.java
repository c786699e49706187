package org.twinhall.content;

import java.time.Instant;
import java.util.Set;

/**
 * A live entry as a feed tells it.
 *
 * @param path      of its page, below the language
 * @param published when it first went live
 * @param written   when the wording that is live was written
 * @param owners    ids of the groups that own it; none means the network
 */
public record FeedEntry(long entryId, String kind, String path, Wording wording, Instant published, Instant written, Set<Long> owners,
                        Set<String> topics) {

    /** The latest moment at which readers could see a change. */
    public Instant updated() {
        return written.isAfter(published) ? written : published;
    }
}
