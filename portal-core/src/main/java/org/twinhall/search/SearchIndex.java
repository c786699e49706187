package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.change.Change;
import org.twinhall.change.ChangeReader;

/**
 * This node's index of everything that can be found, kept in step with the change log.
 *
 * <p>An index that is missing, broken, of another format, too far behind or ahead of the log is built anew in a folder of
 * its own while the old one, if any, goes on answering; then the new one takes in what changed meanwhile and takes over.
 */
@Singleton
public class SearchIndex implements ChangeReader, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final IndexFolder folder;
    private final IndexFeeder feeder;
    private final RebuildThread rebuild = new RebuildThread();

    private Lock lock;
    private boolean opened;
    private volatile boolean closing;
    /** Whether the index that answers no longer follows the log, because another will replace it. */
    private boolean outdated;
    /** Whether it is outdated only because its disk refused something, so that it may go on where its last commit left it. */
    private volatile boolean troubled;
    private volatile long replacements;
    private volatile OpenIndex current;

    @Inject
    SearchIndex(IndexFolder folder, IndexFeeder feeder) {
        this.folder = folder;
        this.feeder = feeder;
    }

    /** Something that is done with the searchable state of one moment. */
    @FunctionalInterface
    interface Search<T> {

        T in(IndexSearcher searcher) throws IOException;
    }

    @Override
    public String name() {
        return "search index";
    }

    /** Changes after this number are wanted; none as long as there is no index to take them in. */
    @Override
    public synchronized long position() {
        try {
            open();
            if (current != null && !current.isWritable()) {
                trouble();
            }
            if (current == null || outdated || folder.requested().isPresent()) {
                startRebuild();
            }
            if (current == null || outdated) {
                return Long.MAX_VALUE;
            }
            return committed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long committed() throws IOException {
        try {
            current.commitIfDue();
            return current.position();
        } catch (IOException e) {
            trouble();
            throw e;
        }
    }

    private void trouble() {
        troubled |= !outdated;
        outdated = true;
    }

    /** An index that cannot be written answers on, and another one is built as soon as the disk lets that happen. */
    @Override
    public synchronized void read(List<Change> batch) {
        try {
            feeder.take(batch, current);
        } catch (IOException e) {
            trouble();
            throw new UncheckedIOException(e);
        } catch (AlreadyClosedException e) {
            trouble();
            throw e;
        }
    }

    @Override
    public long replacements() {
        return replacements;
    }

    /** Waits until there is an index and no rebuild is running. */
    @Override
    public void settle() {
        position();
        try {
            rebuild.await(Duration.ofDays(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds the index anew on the calling thread, for a node that does not serve. */
    public void rebuildNow() throws IOException {
        synchronized (this) {
            open();
        }
        rebuild(folder.requested());
    }

    /** Whether everything that can be found is in the index; not while the first one is being built. */
    public boolean isReady() {
        return current != null;
    }

    /** Searches; empty while there is no index. */
    <T> Optional<T> search(Search<T> search) {
        for (var index = current; index != null; index = current) {
            try {
                var searcher = index.acquire();
                try {
                    return Optional.ofNullable(search.in(searcher));
                } finally {
                    index.release(searcher);
                }
            } catch (AlreadyClosedException e) {
                if (index == current) {
                    break;
                }
            } catch (CorruptIndexException e) {
                LOG.error("the search index is broken and will be built anew", e);
                abandon(index);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    private synchronized void abandon(OpenIndex index) {
        if (current == index) {
            current = null;
            index.closeQuietly();
        }
    }

    private void open() throws IOException {
        if (opened || closing) {
            return;
        }
        if (lock == null) {
            lock = folder.lock();
        }
        if (current == null) {
            current = openCurrent();
        }
        outdated = current != null && !feeder.canLead(current);
        folder.sweep(Optional.ofNullable(current).map(OpenIndex::folder));
        opened = true;
    }

    private OpenIndex openCurrent() throws IOException {
        var found = folder.current();
        if (found.isEmpty()) {
            return null;
        }
        try {
            return OpenIndex.open(found.get());
        } catch (IOException | RuntimeException e) {
            LOG.warn("the search index cannot be used and will be built anew: {}", e.toString());
            return null;
        }
    }

    private void startRebuild() {
        if (!closing) {
            var request = folder.requested();
            rebuild.start(() -> rebuild(request), () -> closing);
        }
    }

    private void rebuild(Optional<java.time.Instant> request) throws IOException {
        long began = System.nanoTime();
        var old = current;
        var mended = troubled && old != null && request.isEmpty() ? feeder.reopen(old) : Optional.<OpenIndex>empty();
        var next = mended.isPresent() ? mended.get() : OpenIndex.create(folder.fresh(), feeder.types());
        boolean tookOver = false;
        try {
            if (mended.isEmpty()) {
                feeder.fill(next, threads(), () -> closing);
            }
            do {
                feeder.catchUp(next, () -> closing);
                tookOver = takeOver(next);
            } while (!tookOver && !closing);
        } finally {
            if (!tookOver) {
                next.closeQuietly();
                if (mended.isEmpty()) {
                    IndexFolder.discard(next.folder());
                }
            }
        }
        if (!tookOver) {
            return;
        }
        folder.answer(request);
        LOG.info("search index {} in {} s", mended.isPresent() ? "mended" : "built", (System.nanoTime() - began) / 100_000_000 / 10.0);
    }

    /** While nothing can be found, all there are; while readers search in the old index, one. */
    private int threads() {
        return current == null ? Runtime.getRuntime().availableProcessors() : 1;
    }

    /** Lets the new index answer, unless the old one has taken in more by now. */
    private synchronized boolean takeOver(OpenIndex next) throws IOException {
        var old = current;
        if (closing || old != null && !outdated && next.position() < old.position()) {
            return false;
        }
        next.commit();
        next.calmDown();
        folder.point(next.folder());
        current = next;
        replacements++;
        outdated = false;
        troubled = false;
        if (old != null) {
            old.closeQuietly();
            if (!old.folder().equals(next.folder())) {
                IndexFolder.discard(old.folder());
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closing = true;
        rebuild.await(Duration.ofSeconds(3));
        synchronized (this) {
            var index = current;
            current = null;
            opened = false;
            // Whatever happens, the folder is given back: this process may open the portal once more.
            try (var held = lock) {
                lock = null;
                if (index != null) {
                    commitAndClose(index);
                }
            }
        }
    }

    private static void commitAndClose(OpenIndex index) throws IOException {
        try {
            if (index.isWritable()) {
                index.commit();
            }
        } finally {
            index.closeQuietly();
        }
    }
}
