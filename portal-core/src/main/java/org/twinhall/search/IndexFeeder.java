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
    void take(List<Change> batch, OpenIndex index) throws IOException {
        for (var key : new LinkedHashSet<>(batch.stream().map(Change::key).toList())) {
            sources.take(key, index);
        }
        index.reached(batch.getLast().id(), OpenIndex.stamp(batch.getLast()));
    }

    /** Takes everything in. What changes from here on stands behind the index's position and is read again by {@link #catchUp}. */
    void fill(OpenIndex empty, int threads, BooleanSupplier stopped) throws IOException {
        var start = unitOfWork.call(changes::last);
        empty.reached(start, unitOfWork.call(() -> lineAt(start).map(OpenIndex::stamp).orElse("")));
        sources.takeAll(empty, threads, stopped);
    }

    /** Takes in what the log holds behind the index's position. */
    void catchUp(OpenIndex index, BooleanSupplier stopped) {
        boolean more = true;
        while (more && !stopped.getAsBoolean()) {
            more = unitOfWork.call(() -> {
                var batch = changes.listAfter(index.position(), BATCH);
                try {
                    if (!batch.isEmpty()) {
                        take(batch, index);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return batch.size() == BATCH;
            });
        }
    }

    /** An index opened anew where its last commit left it, after trouble with the disk; empty when it cannot go on from there. */
    Optional<OpenIndex> reopen(OpenIndex troubled) {
        try {
            troubled.stopWriting();
            var again = OpenIndex.open(troubled.folder());
            if (canLead(again)) {
                return Optional.of(again);
            }
            again.closeQuietly();
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
    boolean canLead(OpenIndex index) {
        return index.types().equals(types()) && unitOfWork.call(() -> {
            long position = index.position();
            return position + 1 >= changes.oldest() && position <= changes.last()
                    && lineAt(position).map(line -> OpenIndex.stamp(line).equals(index.stamp())).orElse(true);
        });
    }

    private Optional<Change> lineAt(long position) {
        return changes.listAfter(position - 1, 1).stream().filter(line -> line.id() == position).findFirst();
    }
}
