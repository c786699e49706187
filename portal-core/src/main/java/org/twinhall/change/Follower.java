package org.twinhall.change;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.persistence.DatabaseAway;
import org.twinhall.persistence.UnitOfWork;

/**
 * Reads the change log for all of this node's {@link ChangeReader}s: at once after own commits, within a second after
 * those of other nodes.
 *
 * <p>It goes in rounds. All readers go as far as the log went when the round began, those that keep what is made of
 * others' work last: what they forget is made anew by readers that have taken the same lines in.
 */
@Singleton
public class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration OTHER_NODES = Duration.ofSeconds(1);
    private static final int BATCH = 200;

    private final List<ChangeReader> readers;
    private final Changes changes;
    private final UnitOfWork unitOfWork;
    private final Semaphore news = new Semaphore(0);
    private final Set<ChangeReader> failing = ConcurrentHashMap.newKeySet();
    private final Thread thread = Thread.ofPlatform().name("follower").daemon().unstarted(this::follow);
    private long replacements;
    private volatile boolean closing;

    @Inject
    Follower(Set<ChangeReader> readers, Changes changes, ChangeLog log, UnitOfWork unitOfWork) {
        this.readers = readers.stream().sorted(Comparator.comparing(ChangeReader::keepsWorkOfOthers)).toList();
        this.changes = changes;
        this.unitOfWork = unitOfWork;
        log.onCommit(news::release);
    }

    /** Starts following in the background. */
    public void start() {
        thread.start();
    }

    /** Brings every reader up to date, on the calling thread, when what they do in the background is done. */
    public synchronized void catchUp() {
        readers.forEach(ChangeReader::settle);
        long end = unitOfWork.call(changes::last);
        readers.forEach(reader -> catchUp(reader, end));
        forgetWhatWasReplaced();
    }

    private void forgetWhatWasReplaced() {
        long now = readers.stream().mapToLong(ChangeReader::replacements).sum();
        if (now != replacements) {
            replacements = now;
            readers.forEach(ChangeReader::forget);
        }
    }

    private void catchUp(ChangeReader reader, long end) {
        while (unitOfWork.call(() -> {
            var batch = changes.listAfter(reader.position(), end, BATCH);
            if (!batch.isEmpty()) {
                reader.read(batch);
            }
            return batch.size() == BATCH;
        })) {
            LOG.debug("{} is catching up", reader.name());
        }
    }

    private void follow() {
        while (!closing) {
            try {
                if (news.tryAcquire(OTHER_NODES.toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
            tryToCatchUp();
        }
    }

    private synchronized void tryToCatchUp() {
        try {
            long end = unitOfWork.call(changes::last);
            readers.forEach(reader -> tryToCatchUp(reader, end));
            forgetWhatWasReplaced();
        } catch (RuntimeException e) {
            if (!DatabaseAway.isCauseOf(e)) {
                LOG.error("the change log cannot be read, trying again", e);
            }
        }
    }

    /** When the disk is away it is said once, when the database is away its pool says it; both are tried again with the next round. */
    private void tryToCatchUp(ChangeReader reader, long end) {
        try {
            catchUp(reader, end);
            failing.remove(reader);
        } catch (RuntimeException e) {
            if (!DatabaseAway.isCauseOf(e) && failing.add(reader)) {
                LOG.error("{} cannot follow the change log, trying again", reader.name(), e);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        // Woken, not interrupted: an interrupt closes files that are just being written.
        news.release();
        if (thread.isAlive()) {
            thread.join(Duration.ofSeconds(3));
        }
    }
}
