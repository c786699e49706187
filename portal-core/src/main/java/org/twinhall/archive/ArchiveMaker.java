package org.twinhall.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.media.MediaSettings;
import org.twinhall.persistence.DatabaseAway;

/**
 * Makes the archives that were asked for, one after the other, on a thread of its own: a large one takes its time, and mail waits
 * behind no archive. It reads through the portal's own database, so the embedded one can stay open.
 */
@Singleton
public class ArchiveMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveMaker.class);
    private static final long OFTEN = 1_000_000_000L;

    private final ArchiveProgress progress;
    private final ArchiveSettings settings;
    private final DataSource database;
    private final MediaSettings media;
    private final GroupTables tables;
    private final PortalKey key;
    private final Clock clock;
    private Thread thread;

    @Inject
    ArchiveMaker(ArchiveProgress progress, ArchiveSettings settings, DataSource database, MediaSettings media, GroupTables tables, PortalKey key, Clock clock) {
        this.progress = progress;
        this.settings = settings;
        this.database = database;
        this.media = media;
        this.tables = tables;
        this.key = key;
        this.clock = clock;
    }

    /** Somebody deleted it while it was written. */
    private static final class NotWanted extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Begins to work if there is something to do and nobody does it. */
    synchronized void wake() {
        if (thread == null || !thread.isAlive()) {
            var order = progress.claim();
            if (order.isPresent()) {
                thread = Thread.ofPlatform().name("archives").daemon().start(() -> make(order.get()));
            }
        }
    }

    private void make(ArchiveProgress.Order order) {
        var file = settings.file(order.id());
        try {
            prepare();
            var told = new long[] {System.nanoTime()};
            var writer = new ArchiveWriter(database, media.folder(), settings.version()).from(key.get()).telling(percent -> {
                if (System.nanoTime() - told[0] > OFTEN) {
                    told[0] = System.nanoTime();
                    if (!progress.tell(order.id(), percent)) {
                        throw new NotWanted();
                    }
                }
            });
            if (order.groupId() != null) {
                writer.only(new GroupScope(tables, order.groupId(), order.slug()));
            }
            writer.write(file, order.passwords(), clock.instant());
            progress.finish(order.id(), Files.size(file), sha256(file));
            if (!progress.isWanted(order.id())) {
                Files.deleteIfExists(file);
            }
        } catch (NotWanted e) {
            LOG.info("archive {} was deleted while it was written", order.id());
        } catch (ArchiveException | IOException | RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                LOG.warn("the database went away while archive {} was made; it is begun anew", order.id());
                return;
            }
            LOG.error("archive {} could not be made", order.id(), e);
            progress.fail(order.id(), String.valueOf(e.getMessage()));
        }
    }

    /** Everything about everybody is in there: no other user of the machine looks in. */
    private void prepare() throws IOException {
        if (!Files.isDirectory(settings.folder())) {
            if (Files.getFileStore(settings.folder().getParent()).supportsFileAttributeView("posix")) {
                Files.createDirectories(settings.folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(settings.folder());
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        var digest = ArchiveWriter.digest();
        try (var input = new DigestInputStream(Files.newInputStream(file), digest)) {
            input.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
