package org.twinhall.content;

import jakarta.inject.Inject;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.event.EventListener;
import org.twinhall.media.FileChanged;

/** An entry is found by what its documents say, so it changes with them. */
public class AttachmentChanged implements EventListener<FileChanged> {

    private final Entries entries;
    private final ChangeLog changes;

    @Inject
    AttachmentChanged(Entries entries, ChangeLog changes) {
        this.entries = entries;
        this.changes = changes;
    }

    @Override
    public void on(FileChanged event) {
        entries.idsShowing(event.mediaId()).forEach(id -> changes.note(new ChangeKey("entry", id)));
    }
}
