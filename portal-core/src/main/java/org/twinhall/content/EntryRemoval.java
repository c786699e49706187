package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.persistence.Transactional;

/** Removes entries for good, with all their translations and revisions. */
@Singleton
public class EntryRemoval {

    private final Entries entries;
    private final EntryRights rights;
    private final EntryAudit audit;

    @Inject
    EntryRemoval(Entries entries, EntryRights rights, EntryAudit audit) {
        this.entries = entries;
        this.rights = rights;
        this.audit = audit;
    }

    /**
     * Removes an entry with one translation on which nobody wrote since a revision; what stands below it moves up.
     *
     * @return whether it was removed
     */
    @Transactional
    public boolean removeIfUntouched(long entryId, long revisionId) {
        var entry = entries.lock(entryId).orElseThrow();
        rights.require(EntryRights.PUBLISH, entry.getOwners());
        var translations = entry.getTranslations();
        if (translations.size() != 1 || !translations.getFirst().getLatestRevisionId().equals(revisionId)) {
            return false;
        }
        audit.record("content.remove", translations.getFirst());
        entries.listBelow(entryId).forEach(below -> below.place(entry.getParentId(), below.getPosition()));
        entries.flush();
        entries.remove(entry);
        return true;
    }
}
