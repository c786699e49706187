package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.persistence.Transactional;

/** Where entries lie that nobody wants any more, until somebody does: nothing in it is lost. */
@Singleton
public class Trash {

    private final Entries entries;
    private final Agreements agreements;
    private final EntryLinks links;
    private final EntryRights rights;
    private final EntryAudit audit;
    private final Clock clock;

    @Inject
    Trash(Entries entries, Agreements agreements, EntryLinks links, EntryRights rights, EntryAudit audit, Clock clock) {
        this.entries = entries;
        this.agreements = agreements;
        this.links = links;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the current person may put an entry into the trash and take it out: once it was published, only publishers may. */
    public boolean mayHandle(Entry entry) {
        boolean seen = entry.getTranslations().stream().anyMatch(translation -> translation.getFirstLiveAt() != null);
        return rights.may(seen ? EntryRights.PUBLISH : EntryRights.WRITE, entry.getOwners());
    }

    /** Puts an entry into the trash; what readers saw of it is taken down, and its address says so. */
    @Transactional
    public void put(long entryId) {
        var entry = handled(entryId);
        if (!entry.isTrashed()) {
            entry.trash(clock.instant());
            entry.getTranslations().forEach(translation -> {
                agreements.forget(translation.getId());
                links.read(translation);
            });
            record("content.trash", entry);
        }
    }

    /** Takes an entry out of the trash; what was published waits, taken down, until it is published again. */
    @Transactional
    public void takeOut(long entryId) {
        var entry = handled(entryId);
        if (entry.isTrashed()) {
            entry.takeOutOfTrash();
            record("content.takeOut", entry);
        }
    }

    private Entry handled(long entryId) {
        return entries.lock(entryId).filter(this::mayHandle).orElseThrow(() -> new AccessDeniedException("an entry of others, or none"));
    }

    private void record(String verb, Entry entry) {
        entry.getTranslations().stream().findFirst().ifPresent(translation -> audit.record(verb, translation));
    }
}
