package org.twinhall.group;

import jakarta.inject.Inject;
import org.twinhall.media.MediaUse;
import org.twinhall.media.Readers;

/** Logos of groups are for everybody. */
public class LogoUse implements MediaUse {

    private final Groups groups;

    @Inject
    LogoUse(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Readers readersOf(long mediaId) {
        return groups.isLogo(mediaId) ? Readers.EVERYBODY : Readers.OWNERS;
    }

    @Override
    public boolean isUsed(long mediaId) {
        return groups.isLogo(mediaId);
    }
}
