package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.change.Change;
import org.twinhall.change.Changes;
import org.twinhall.persistence.DatabaseAway;
import org.twinhall.persistence.UnitOfWork;

/** Brings an index from whatever it holds to what the database holds, along the change log. */
@Singleton
class IndexFeeder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFeeder.class);
    private static final int BATCH = 200;

    private final Sources sources;
    private final Changes changes;
    private final UnitOfWork unitOfWork;

    @Inject
    IndexFeeder(Sources sources, Changes changes, UnitOfWork unitOfWork) {
        this.sources = sources;
        this.changes = changes;
        this.unitOfWork = unitOfWork;
    }

    /** Takes lines of the log in, each thing once. */
    void take(List<Change> batch, EngineIndex index) throws IOException {
        for (var key : new LinkedHashSet<>(batch.stream().map(Change::key).toList())) {
            sources.take(key, index);
        }
        index.reached(batch.getLast().id(), stamp(batch.getLast()));
    }

    /** Takes everything in. What changes from here on stands behind the index's position and is read again by {@link #catchUp}. */
    void fill(EngineIndex empty, int threads, BooleanSupplier stopped) throws IOException {
        var start = unitOfWork.call(changes::last);
        empty.reached(start, unitOfWork.call(() -> lineAt(start).map(IndexFeeder::stamp).orElse("")));
        sources.takeAll(empty, threads, stopped);
    }

    /** Takes in what the log holds behind the index's position. */
    void catchUp(EngineIndex index, BooleanSupplier stopped) {
        boolean more = true;
        while (more && !stopped.getAsBoolean()) {
            more = unitOfWork.call(() -> {
                try {
                    var batch = changes.listAfter(index.position(), BATCH);
                    if (!batch.isEmpty()) {
                        take(batch, index);
                    }
                    return batch.size() == BATCH;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /**
     * An index opened anew where its last commit left it, after trouble with the disk; empty when it cannot go on from there.
     *
     * @throws EngineAway when that cannot be told now
     */
    Optional<EngineIndex> reopen(SearchEngine engine, EngineIndex troubled) throws EngineAway {
        try {
            var again = engine.reopen(troubled);
            if (canLead(again)) {
                return Optional.of(again);
            }
            again.close();
        } catch (EngineAway e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw new IllegalStateException(e);
            }
            LOG.info("the search index cannot go on from where it was: {}", e.toString());
        }
        return Optional.empty();
    }

    /** The types of things that an index takes in. */
    String types() {
        return sources.types();
    }

    /**
     * Whether the log can lead the index from where it is to now: it is the log that the index has followed, and no plugin
     * has joined or left since the index was built.
     */
    boolean canLead(EngineIndex index) throws IOException {
        long position = index.position();
        return index.types().equals(types()) && unitOfWork.call(() -> position + 1 >= changes.oldest() && position <= changes.last()
                && lineAt(position).map(line -> stamp(line).equals(index.stamp())).orElse(true));
    }

    private static String stamp(Change change) {
        return Documents.key(change.key()) + "@" + change.at();
    }

    private Optional<Change> lineAt(long position) {
        return changes.listAfter(position - 1, 1).stream().filter(line -> line.id() == position).findFirst();
    }
}
