package org.twinhall.change;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
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
 */
@Singleton
public class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration OTHER_NODES = Duration.ofSeconds(1);
    private static final int BATCH = 200;

    private final Set<ChangeReader> readers;
    private final Changes changes;
    private final UnitOfWork unitOfWork;
    private final Semaphore news = new Semaphore(0);
    private final Set<ChangeReader> failing = ConcurrentHashMap.newKeySet();
    private final Thread thread = Thread.ofPlatform().name("follower").daemon().unstarted(this::follow);
    private volatile boolean closing;

    @Inject
    Follower(Set<ChangeReader> readers, Changes changes, ChangeLog log, UnitOfWork unitOfWork) {
        this.readers = readers;
        this.changes = changes;
        this.unitOfWork = unitOfWork;
        log.onCommit(news::release);
    }

    /** Starts following in the background. */
    public void start() {
        thread.start();
    }

    /** Brings every reader up to date, on the calling thread. */
    public synchronized void catchUp() {
        readers.forEach(this::catchUp);
    }

    private void catchUp(ChangeReader reader) {
        while (unitOfWork.call(() -> {
            var batch = changes.listAfter(reader.position(), BATCH);
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
            readers.forEach(this::tryToCatchUp);
        }
    }

    /** When the disk is away it is said once, when the database is away its pool says it; both are tried again with the next round. */
    private synchronized void tryToCatchUp(ChangeReader reader) {
        try {
            catchUp(reader);
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
