package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.change.Change;
import org.twinhall.change.ChangeReader;

/**
 * The index of everything that can be found, whichever {@link SearchEngine} holds it, kept in step with the change log.
 *
 * <p>An index that is missing, broken, of another format, too far behind or ahead of the log is built anew in a place of
 * its own while the old one, if any, goes on answering; then the new one takes in what changed meanwhile and takes over.
 */
@Singleton
public class SearchIndex implements ChangeReader, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final IndexFolder folder;
    private final SearchEngine engine;
    private final IndexFeeder feeder;
    private final RebuildThread rebuild = new RebuildThread();

    private boolean opened;
    private volatile boolean closing;
    /** Whether the index that answers no longer follows the log, because another will replace it. */
    private boolean outdated;
    /** Whether it is outdated only because its disk refused something, so that it may go on where its last commit left it. */
    private volatile boolean troubled;
    private volatile long replacements;
    private volatile EngineIndex current;

    @Inject
    SearchIndex(IndexFolder folder, Set<SearchEngine> engines, EmbeddedEngine embedded, IndexFeeder feeder) {
        this.folder = folder;
        this.feeder = feeder;
        engine = engines.stream().filter(SearchEngine::isConfigured).findFirst().orElse(embedded);
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
        } catch (EngineAway e) {
            throw e;
        } catch (IOException e) {
            trouble();
            throw e;
        }
    }

    private void trouble() {
        troubled |= !outdated;
        outdated = true;
    }

    /**
     * An index that cannot be written answers on, and another one is built as soon as the disk lets that happen; an engine that is
     * away is asked again for the same.
     */
    @Override
    public synchronized void read(List<Change> batch) {
        try {
            feeder.take(batch, current);
        } catch (EngineAway e) {
            throw new UncheckedIOException(e);
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

    /** Searches; empty while there is no index or the engine is away. */
    <T> Optional<T> search(EngineIndex.Search<T> search) {
        for (var index = current; index != null; index = current) {
            try {
                return Optional.ofNullable(index.search(search));
            } catch (AlreadyClosedException e) {
                if (index == current) {
                    break;
                }
            } catch (CorruptIndexException e) {
                LOG.error("the search index is broken and will be built anew", e);
                abandon(index);
            } catch (EngineAway e) {
                LOG.debug("the search engine is away", e);
                break;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (UncheckedIOException e) {
                if (e.getCause() instanceof EngineAway) {
                    break;
                }
                throw e;
            }
        }
        return Optional.empty();
    }

    private synchronized void abandon(EngineIndex index) {
        if (current == index) {
            current = null;
            index.close();
        }
    }

    private void open() throws IOException {
        if (opened || closing) {
            return;
        }
        engine.open();
        if (current == null) {
            current = engine.current().orElse(null);
        }
        outdated = current != null && !feeder.canLead(current);
        opened = true;
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
        var mended = troubled && old != null && request.isEmpty() ? feeder.reopen(engine, old) : Optional.<EngineIndex>empty();
        var next = mended.isPresent() ? mended.get() : engine.create(feeder.types());
        boolean tookOver = false;
        try {
            if (mended.isEmpty()) {
                feeder.fill(next, threads(), () -> closing);
            }
            do {
                feeder.catchUp(next, () -> closing);
                tookOver = takeOver(next, mended.isPresent());
            } while (!tookOver && !closing);
        } finally {
            if (!tookOver) {
                next.close();
                if (mended.isEmpty()) {
                    engine.discard(next);
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
    private synchronized boolean takeOver(EngineIndex next, boolean mended) throws IOException {
        var old = current;
        if (closing || old != null && !outdated && next.position() < old.position()) {
            return false;
        }
        next.commit();
        next.calmDown();
        engine.answerFrom(next);
        current = next;
        replacements++;
        outdated = false;
        troubled = false;
        if (old != null) {
            old.close();
            if (!mended) {
                engine.discard(old);
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
            try (var held = engine) {
                if (index != null) {
                    commitAndClose(index);
                }
            }
        }
    }

    private static void commitAndClose(EngineIndex index) throws IOException {
        try {
            if (index.isWritable()) {
                index.commit();
            }
        } finally {
            index.close();
        }
    }
}
