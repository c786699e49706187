package org.twinhall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which a node keeps its index: one folder per built index, {@code current} which names the one that
 * answers, {@code node.lock} held by the node, and {@code rebuild} when somebody asked for a new one.
 */
public final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String CURRENT = "current";
    private static final String REQUEST = "rebuild";
    private static final String LOCK = "node.lock";

    private final Path path;

    public IndexFolder(Path path) {
        this.path = path;
    }

    /** Whether a running node keeps this index. */
    public boolean isKept() {
        try (var lock = lock()) {
            return false;
        } catch (LockObtainFailedException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the node that keeps the index to build it anew. */
    public void requestRebuild() {
        try {
            Files.createDirectories(path);
            Files.writeString(path.resolve(REQUEST), Instant.now().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When somebody asked for a rebuild that has not ended yet. */
    public Optional<Instant> requested() {
        try {
            return Optional.of(Files.getLastModifiedTime(path.resolve(REQUEST)).toInstant());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the requests that were there when a rebuild began. */
    void answer(Optional<Instant> request) throws IOException {
        if (request.isPresent() && request.equals(requested())) {
            Files.deleteIfExists(path.resolve(REQUEST));
        }
    }

    /** The node's own lock; the operating system gives it back when the process dies. */
    Lock lock() throws IOException {
        Files.createDirectories(path);
        return NativeFSLockFactory.INSTANCE.obtainLock(FSDirectory.open(path), LOCK);
    }

    /** The folder of the index that answers; it may be gone or broken. */
    Optional<Path> current() throws IOException {
        var pointer = path.resolve(CURRENT);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        var name = Files.readString(pointer).strip();
        return name.matches("index-\\d+") ? Optional.of(path.resolve(name)) : Optional.empty();
    }

    /** A folder for a new index. */
    Path fresh() throws IOException {
        for (long number = 1;; number++) {
            var fresh = path.resolve("index-" + number);
            if (!Files.exists(fresh)) {
                return Files.createDirectories(fresh);
            }
        }
    }

    /** Lets a folder answer from now on, also after a crash at any moment. */
    void point(Path folder) throws IOException {
        var draft = path.resolve(CURRENT + ".new");
        Files.writeString(draft, folder.getFileName().toString());
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, path.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes what unfinished and replaced indexes left behind. */
    void sweep(Optional<Path> keep) throws IOException {
        try (var folders = Files.newDirectoryStream(path, "index-*")) {
            for (var folder : folders) {
                if (keep.filter(folder::equals).isEmpty()) {
                    delete(folder);
                }
            }
        }
    }

    /** Deletes a folder that nobody needs any more; what is gone already or cannot go now is swept away at the next start. */
    static void discard(Path folder) {
        try {
            delete(folder);
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("while deleting an index", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
