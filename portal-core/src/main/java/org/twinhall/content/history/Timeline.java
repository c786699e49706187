package org.twinhall.content.history;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.audit.AuditEntry;
import org.twinhall.audit.AuditTrail;
import org.twinhall.content.EntryService;

/** What became of an entry and through whom, for its writers. */
@Singleton
class Timeline {

    private final EntryService entries;
    private final AuditTrail trail;

    @Inject
    Timeline(EntryService entries, AuditTrail trail) {
        this.entries = entries;
        this.trail = trail;
    }

    /** What was done with an entry in all its languages, the latest first. */
    List<AuditEntry> list(long entryId) {
        return trail.listOf("entry", entries.getEntryForWriting(entryId).getId());
    }
}
