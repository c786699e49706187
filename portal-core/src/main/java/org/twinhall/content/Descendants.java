package org.twinhall.content;

import jakarta.inject.Inject;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;

/** The entries below another in a tree, whose addresses hold that of the one above: they change with it. */
class Descendants {

    private final Entries entries;
    private final ChangeLog changes;

    @Inject
    Descendants(Entries entries, ChangeLog changes) {
        this.entries = entries;
        this.changes = changes;
    }

    /** Notes in the present transaction that the addresses of all entries below one are others now. */
    void moved(long entryId) {
        for (var below : entries.listBelow(entryId)) {
            changes.note(new ChangeKey("entry", below.getId()));
            moved(below.getId());
        }
    }
}
