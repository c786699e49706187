package org.twinhall.content;

import jakarta.inject.Inject;
import org.twinhall.access.Access;
import org.twinhall.media.MediaUse;
import org.twinhall.media.Readers;

/** Who reads a live entry may see its files; drafts open nothing. */
public class EntryMediaUse implements MediaUse {

    private final Entries entries;
    private final EntryRights rights;
    private final Access access;

    @Inject
    EntryMediaUse(Entries entries, EntryRights rights, Access access) {
        this.entries = entries;
        this.rights = rights;
        this.access = access;
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

    /** Groups that write together, or are invited to, see the pictures of their text whosever they are. */
    @Override
    public boolean isWorkedOn(long mediaId) {
        var groups = access.identity().groups();
        return entries.isWorkedOn(mediaId, rights.groupsWith(EntryRights.WRITE, groups), rights.groupsWith(EntryRights.PUBLISH, groups));
    }
}
