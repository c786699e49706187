package org.twinhall.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;

/** Archives of the whole portal, for administrators, and of one group, for its representatives too: asked for, fetched, deleted. */
@Singleton
public class ArchiveService {

    /** Make archives of everything, and take in those of groups. */
    public static final String ADMINISTER = "archive.administer";

    /** Make the archive of a group, and fetch it. */
    public static final String TAKE_OUT = "archive.takeOut";

    /** So long archives are kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private final KeptArchives archives;
    private final Groups groups;
    private final ArchiveSettings settings;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ArchiveService(KeptArchives archives, Groups groups, ArchiveSettings settings, Access access, AuditTrail audit, Clock clock) {
        this.archives = archives;
        this.groups = groups;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for an archive; {@link ArchiveMaker} makes it. One that is under way and holds the same is not asked for again.
     *
     * @param groupId   the group that it holds alone; null for the whole portal
     * @param passwords whether hashes of passwords are kept; only administrators can ask for that
     */
    @Transactional
    public KeptArchive order(Long groupId, boolean passwords) {
        require(groupId);
        if (passwords) {
            access.require(ADMINISTER);
        }
        return archives.findUnderWay(groupId, passwords).orElseGet(() -> {
            var name = groupId == null ? "portal" : groups.find(groupId).orElseThrow().getSlug();
            var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            var archive = archives.add(new KeptArchive(groupId, name + "-" + day + ".zip", passwords, access.identity(), clock.instant()));
            audit.record(Act.of("archive.order", "archive", archive.getId(), archive.getFileName()));
            return archive;
        });
    }

    /** All archives, the newest first. */
    public List<KeptArchive> listAll() {
        access.require(ADMINISTER);
        return archives.listAll();
    }

    /** The archives of one group without passwords, the newest first. */
    public List<KeptArchive> listOf(long groupId) {
        access.require(TAKE_OUT, groupId);
        return archives.listOf(groupId).stream().filter(this::maySee).toList();
    }

    /** The file of an archive, for those who may have it. */
    @Transactional
    public Optional<Fetched> fetch(long archiveId) {
        var archive = archives.find(archiveId).filter(this::maySee).filter(one -> one.getState() == KeptArchive.State.DONE && Files.exists(settings.file(archiveId)));
        archive.ifPresent(one -> audit.record(Act.of("archive.fetch", "archive", archiveId, one.getFileName())));
        return archive.map(one -> new Fetched(one.getFileName(), one.getSize(), settings.file(archiveId)));
    }

    /** A file to be fetched. */
    public record Fetched(String name, long size, Path file) {
    }

    /** Deletes an archive; one that is being made is not finished. */
    @Transactional
    public void delete(long archiveId) {
        var archive = archives.lock(archiveId).orElse(null);
        if (archive != null) {
            require(archive.getGroupId());
            if (!maySee(archive)) {
                access.require(ADMINISTER);
            }
            remove(archive);
            audit.record(Act.of("archive.delete", "archive", archiveId, archive.getFileName()));
        }
    }

    /** A place for an archive that is being received. */
    Path receive() throws IOException {
        access.require(ADMINISTER);
        Files.createDirectories(settings.folder());
        return Files.createTempFile(settings.folder(), "incoming-", ".part");
    }

    /** Deletes what was kept long enough. */
    @Transactional
    public void prune() {
        archives.listBefore(clock.instant().minus(KEPT)).forEach(this::remove);
    }

    private void remove(KeptArchive archive) {
        try {
            Files.deleteIfExists(settings.file(archive.getId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        archives.remove(archive);
    }

    private boolean maySee(KeptArchive archive) {
        return access.may(ADMINISTER) || archive.getGroupId() != null && !archive.hasPasswords() && access.may(TAKE_OUT, archive.getGroupId());
    }

    private void require(Long groupId) {
        if (groupId == null) {
            access.require(ADMINISTER);
        } else {
            access.require(TAKE_OUT, groupId);
        }
    }
}
