package org.twinhall.content.desk;

import java.time.Instant;
import java.util.Set;
import org.twinhall.content.Filing;
import org.twinhall.content.Wording;

/**
 * What a writer wants to save.
 *
 * @param base    the revision from which the writer began
 * @param note    what the writer says of the change; may be empty
 * @param minor   whether it is a small correction, which makes no translation outdated
 * @param slug    the address; empty for the one it has
 * @param setting what stands round the words; null when the writer may not change it
 */
public record Changes(long entryId, long translationId, long base, Wording wording, String note, boolean minor, String slug, Setting setting) {

    /**
     * What stands round the words.
     *
     * @param picture  the media file that stands first; null for none
     * @param parent   the entry above in a tree; null for none
     * @param owners   the groups that own it; null when the writer may not give it away
     * @param expireAt when readers no longer see it; null for never, or when the writer may not say it
     */
    public record Setting(Filing filing, Long picture, Long parent, Set<Long> owners, Instant expireAt) {
    }
}
