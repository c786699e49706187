package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;

/**
 * Takes files out of the library: for want of use, when their bytes stay in the store because another file may stand for
 * them, or for good.
 */
@Singleton
public class MediaRemoval {

    private final MediaFiles files;
    private final MediaService media;
    private final MediaFolder folder;
    private final TakenDownContents takenDown;
    private final FileTexts texts;
    private final Set<MediaUse> uses;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MediaRemoval(MediaFiles files, MediaService media, MediaFolder folder, TakenDownContents takenDown, FileTexts texts, Set<MediaUse> uses, AuditTrail audit,
                 Clock clock) {
        this.files = files;
        this.media = media;
        this.folder = folder;
        this.takenDown = takenDown;
        this.texts = texts;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Removes a file that nothing shows, not even a draft; answers whether it did. */
    @Transactional
    public boolean removeIfUnused(long id) {
        var file = files.lock(id).orElseThrow();
        if (!media.mayAddFor(file.getGroupId())) {
            throw new AccessDeniedException(MediaService.ADD);
        }
        if (uses.stream().anyMatch(use -> use.isUsed(id))) {
            return false;
        }
        audit.record(Act.of("media.remove", "media", id, file.getTitle()));
        files.remove(file);
        return true;
    }

    /**
     * Takes content down wherever it is: the file, its widths, every other file with the same bytes, and for the future the
     * same bytes when they are uploaded again. Whether it may be done is for the calling verb to ask, which also has the
     * bytes {@link #wipe wiped} when its transaction is through: before, they might still be needed.
     */
    @Transactional
    public MediaFile takeDown(long id) {
        var file = files.lock(id).orElseThrow();
        if (!takenDown.contains(file.getSha256())) {
            takenDown.add(new TakenDown(file.getSha256(), clock.instant()));
        }
        for (var same : files.listSame(file.getSha256())) {
            audit.record(Act.of("media.takeDown", "media", same.getId(), same.getTitle()));
            files.remove(same);
        }
        texts.remove(file.getSha256());
        return file;
    }

    /** Deletes the bytes of what was taken down. */
    public void wipe(MediaFile takenDown) {
        folder.delete(takenDown);
    }
}
