package org.twinhall.registry.link;

import jakarta.inject.Inject;
import org.twinhall.media.MediaUse;
import org.twinhall.media.Readers;

/** A document that is a source is for everybody who can read the statement, and stays as long as the statement. */
public class SourceUse implements MediaUse {

    private final Links links;

    @Inject
    SourceUse(Links links) {
        this.links = links;
    }

    @Override
    public Readers readersOf(long mediaId) {
        return links.isShownSource(mediaId) ? Readers.EVERYBODY : Readers.OWNERS;
    }

    @Override
    public boolean isUsed(long mediaId) {
        return links.isSource(mediaId);
    }
}
