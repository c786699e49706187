package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;

/** Takes files out of the library. Their bytes stay in the store, where another entry of the library may stand for them. */
@Singleton
public class MediaRemoval {

    private final MediaFiles files;
    private final MediaService media;
    private final Set<MediaUse> uses;
    private final AuditTrail audit;

    @Inject
    MediaRemoval(MediaFiles files, MediaService media, Set<MediaUse> uses, AuditTrail audit) {
        this.files = files;
        this.media = media;
        this.uses = uses;
        this.audit = audit;
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
}
