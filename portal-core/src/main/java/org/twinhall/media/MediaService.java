package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;

/** Uploading files and saying what they show. */
@Singleton
public class MediaService {

    /** Upload files for a group, and see those of it that are not shown yet. */
    public static final String ADD = "media.add";

    private final MediaFiles files;
    private final MediaStore store;
    private final Set<MediaUse> uses;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MediaService(MediaFiles files, MediaStore store, Set<MediaUse> uses, Access access, AuditTrail audit, Clock clock) {
        this.files = files;
        this.store = store;
        this.uses = uses;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a file for a group, or for the network when the group is null; throws {@link UploadRefusedException} when it
     * cannot be kept. The file is on disk before the database knows of it, so no row ever lacks its file.
     */
    public MediaFile add(Long groupId, Upload upload, MediaText text) {
        requireFor(groupId);
        return enter(groupId, FileName.of(upload.name()), store.keep(upload), text);
    }

    /** Enters a kept file; a part of {@link #add}. */
    @Transactional
    protected MediaFile enter(Long groupId, FileName name, KeptFile kept, MediaText text) {
        requireFor(groupId);
        var file = files.add(new MediaFile(groupId, name, kept, text, access.identity(), clock.instant()));
        audit.record(Act.of(ADD, "media", file.getId(), name.shown()));
        return file;
    }

    /** Says anew what a file shows and who made it. */
    @Transactional
    public void describe(long id, MediaText text) {
        var file = files.lock(id).orElseThrow();
        requireFor(file.getGroupId());
        file.describe(text);
        audit.record(Act.of("media.describe", "media", id, file.getTitle()));
    }

    /** Whether the current person may upload for a group, or for the network when the group is null. */
    public boolean mayAddFor(Long groupId) {
        return groupId == null ? access.may(ADD) : access.may(ADD, groupId);
    }

    /**
     * Whether the current person may put the file into a text of that owner: files of the network are for all who write,
     * those of a group for its own people.
     */
    public boolean mayUse(MediaFile file) {
        return file.getGroupId() == null ? access.maySomewhere(ADD) : access.may(ADD, file.getGroupId());
    }

    /**
     * Who may see a file: everybody when it is shown to everybody (by a live public entry, as a group's logo), people with an
     * account when it is shown to them, and otherwise only those who may use it in what they write.
     */
    public Readers readersOf(MediaFile file) {
        return uses.stream().map(use -> use.readersOf(file.getId())).max(Comparator.naturalOrder()).orElse(Readers.OWNERS);
    }

    /** Whether the current person may see a file that is for those readers. */
    public boolean maySee(MediaFile file, Readers readers) {
        return switch (readers) {
            case EVERYBODY -> true;
            case MEMBERS -> access.identity().isSignedIn();
            case OWNERS -> mayUse(file);
        };
    }

    private void requireFor(Long groupId) {
        if (groupId == null) {
            access.require(ADD);
        } else {
            access.require(ADD, groupId);
        }
    }
}
