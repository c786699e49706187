package org.twinhall.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;

/** What whoever makes archives writes down of them, each step in a transaction of its own. */
@Singleton
public class ArchiveProgress {

    private final KeptArchives archives;
    private final Groups groups;
    private final Clock clock;

    @Inject
    ArchiveProgress(KeptArchives archives, Groups groups, Clock clock) {
        this.archives = archives;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * An archive to make.
     *
     * @param slug address of its group; null for the whole portal
     */
    record Order(long id, Long groupId, String slug, boolean passwords) {
    }

    /** Takes the next archive that nobody makes. */
    @Transactional
    protected Optional<Order> claim() {
        for (var open : archives.listUnderWay()) {
            var archive = archives.lock(open.getId()).filter(one -> one.isOpen(clock.instant()));
            if (archive.isPresent()) {
                archive.get().write(0, clock.instant());
                var group = archive.get().getGroupId();
                return archive.map(one -> new Order(one.getId(), group, group == null ? null : groups.find(group).map(Group::getSlug).orElseThrow(), one.hasPasswords()));
            }
        }
        return Optional.empty();
    }

    /** Says how far it is; false when somebody deleted it meanwhile. */
    @Transactional
    protected boolean tell(long archiveId, int percent) {
        var archive = archives.lock(archiveId);
        archive.ifPresent(one -> one.write(percent, clock.instant()));
        return archive.isPresent();
    }

    @Transactional
    protected void finish(long archiveId, long size, String sha256) {
        archives.lock(archiveId).ifPresent(archive -> archive.finish(size, sha256, clock.instant()));
    }

    /** Whether nobody deleted it. */
    @Transactional
    protected boolean isWanted(long archiveId) {
        return archives.lock(archiveId).isPresent();
    }

    @Transactional
    protected void fail(long archiveId, String why) {
        archives.lock(archiveId).ifPresent(archive -> archive.fail(why, clock.instant()));
    }
}
