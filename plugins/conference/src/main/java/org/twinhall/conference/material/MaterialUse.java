package org.twinhall.conference.material;

import jakarta.inject.Inject;
import org.twinhall.media.MediaUse;
import org.twinhall.media.Readers;

/** Files that an event gives to everybody are seen by everybody; those for participants only by their private links. */
public class MaterialUse implements MediaUse {

    private final Materials materials;

    @Inject
    MaterialUse(Materials materials) {
        this.materials = materials;
    }

    @Override
    public Readers readersOf(long mediaId) {
        return materials.isForAll(mediaId) ? Readers.EVERYBODY : Readers.OWNERS;
    }

    @Override
    public boolean isUsed(long mediaId) {
        return materials.isUsed(mediaId);
    }
}
