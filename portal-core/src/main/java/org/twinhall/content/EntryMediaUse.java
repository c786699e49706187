package org.twinhall.content;

import jakarta.inject.Inject;
import org.twinhall.media.MediaUse;
import org.twinhall.media.Readers;

/** Who reads a live entry may see its files; drafts open nothing. */
public class EntryMediaUse implements MediaUse {

    private final Entries entries;

    @Inject
    EntryMediaUse(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Readers readersOf(long mediaId) {
        var showing = entries.listShowing(mediaId);
        if (showing.contains(Visibility.PUBLIC)) {
            return Readers.EVERYBODY;
        }
        return showing.isEmpty() ? Readers.OWNERS : Readers.MEMBERS;
    }

    @Override
    public boolean isUsed(long mediaId) {
        return entries.isShown(mediaId);
    }
}
