package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.event.Events;
import org.twinhall.persistence.Transactional;

/** Uploading files, putting others in their place, and saying what they show. */
@Singleton
public class MediaService {

    /** Upload files for a group, and see those of it that are not shown yet. */
    public static final String ADD = "media.add";

    private final MediaFiles files;
    private final MediaStore store;
    private final Quota quota;
    private final TakenDownContents takenDown;
    private final Set<MediaUse> uses;
    private final Events events;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MediaService(MediaFiles files, MediaStore store, Quota quota, TakenDownContents takenDown, Set<MediaUse> uses, Events events, Access access,
                 AuditTrail audit, Clock clock) {
        this.files = files;
        this.store = store;
        this.quota = quota;
        this.takenDown = takenDown;
        this.uses = uses;
        this.events = events;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A file of the library.
     *
     * @param wasThere whether it is not new, because the same bytes had been uploaded before
     */
    public record Added(MediaFile file, boolean wasThere) {
    }

    /**
     * Keeps a file for a group, or for the network when the group is null; throws {@link UploadRefusedException} when it
     * cannot be kept. The file is on disk before the database knows of it, so no row ever lacks its file.
     */
    public MediaFile add(Long groupId, Upload upload, MediaText text) {
        return keep(groupId, upload, text, MediaNote.NONE, false).file();
    }

    /** Keeps a file as {@link #add} does, unless its owner has the same already. */
    public Added addOnce(Long groupId, Upload upload, MediaText text, MediaNote note) {
        return keep(groupId, upload, text, note, true);
    }

    /**
     * Asks before the bytes come whether a file could be kept; throws {@link UploadRefusedException} when not.
     *
     * @param length  in bytes
     * @param picture whether it seems to be a picture; those are made smaller, how much is not known before
     */
    public void requireRoomFor(Long groupId, long length, boolean picture) {
        requireFor(groupId);
        store.requireRoomFor(length);
        quota.requireRoom(groupId, picture ? 1 : length);
    }

    private Added keep(Long groupId, Upload upload, MediaText text, MediaNote note, boolean once) {
        requireFor(groupId);
        quota.requireRoom(groupId, 1);
        return enter(groupId, FileName.of(upload.name()), store.keep(upload), text, note, once);
    }

    /** Enters a kept file; a part of {@link #add}. */
    @Transactional
    protected Added enter(Long groupId, FileName name, KeptFile kept, MediaText text, MediaNote note, boolean once) {
        requireFor(groupId);
        requireWanted(kept);
        var same = once ? files.findSame(groupId, kept.sha256()) : Optional.<MediaFile>empty();
        if (same.isPresent()) {
            return new Added(same.get(), true);
        }
        quota.requireRoom(groupId, kept.size());
        var file = files.add(new MediaFile(groupId, name, kept, text, note, access.identity(), clock.instant()));
        audit.record(Act.of(ADD, "media", file.getId(), name.shown()));
        return new Added(file, false);
    }

    /**
     * Puts other bytes in the place of a file, which keeps its address and what is said about it; throws
     * {@link UploadRefusedException} when they cannot be kept or are of another kind.
     */
    public void replace(long id, Upload upload) {
        var file = files.find(id).orElseThrow();
        requireFor(file.getGroupId());
        quota.requireRoom(file.getGroupId(), 1);
        put(id, store.keepAs(upload, file.getType()));
    }

    /** Enters what replaces a file; a part of {@link #replace}. */
    @Transactional
    protected void put(long id, KeptFile kept) {
        var file = files.lock(id).orElseThrow();
        requireFor(file.getGroupId());
        requireWanted(kept);
        quota.requireRoom(file.getGroupId(), kept.size() - file.getSize());
        file.hold(kept, clock.instant());
        events.announce(new FileChanged(id));
        audit.record(Act.of("media.replace", "media", id, file.getTitle()));
    }

    /** Says anew what a file shows and who made it, and files it anew. */
    @Transactional
    public void describe(long id, MediaText text, MediaNote note) {
        var file = files.lock(id).orElseThrow();
        requireFor(file.getGroupId());
        file.describe(text, note);
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
     * account when it is shown to them, and otherwise only those who may use it in what they write, or
     * write something in which it stands.
     */
    public Readers readersOf(MediaFile file) {
        return uses.stream().map(use -> use.readersOf(file.getId())).max(Comparator.naturalOrder()).orElse(Readers.OWNERS);
    }

    /** Whether the current person may see a file that is for those readers. */
    public boolean maySee(MediaFile file, Readers readers) {
        return switch (readers) {
            case EVERYBODY -> true;
            case MEMBERS -> access.identity().isSignedIn();
            case OWNERS -> mayUse(file) || access.identity().isSignedIn() && uses.stream().anyMatch(use -> use.isWorkedOn(file.getId()));
        };
    }

    private void requireWanted(KeptFile kept) {
        if (takenDown.contains(kept.sha256())) {
            store.drop(kept);
            throw new UploadRefusedException(UploadRefusedException.Reason.TAKEN_DOWN);
        }
    }

    private void requireFor(Long groupId) {
        if (groupId == null) {
            access.require(ADD);
        } else {
            access.require(ADD, groupId);
        }
    }
}
