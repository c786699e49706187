package org.twinhall.planet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.persistence.DatabaseAway;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.planet.fetch.FetchException;
import org.twinhall.planet.fetch.Fetcher;
import org.twinhall.planet.fetch.Trouble;

/**
 * Reads feeds, each on a thread of its own, so that a slow site keeps nobody waiting but itself.
 *
 * <p>While a site is asked no unit of work is open: other people's networks hold no connection of our database.
 */
@Singleton
public class PlanetReader {

    private static final Logger LOG = LoggerFactory.getLogger(PlanetReader.class);
    private static final int AT_ONCE = 16;

    private final PlanetFeeds feeds;
    private final Intake intake;
    private final Fetcher fetcher;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<Long, CompletableFuture<Void>> underway = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    PlanetReader(PlanetFeeds feeds, Intake intake, Fetcher fetcher, UnitOfWork unitOfWork, Clock clock) {
        this.feeds = feeds;
        this.intake = intake;
        this.fetcher = fetcher;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Begins to read every feed that is due; the answer comes true when all are read. */
    public CompletableFuture<Void> readDue() {
        intake.meet();
        return CompletableFuture.allOf(feeds.listDue(clock.instant()).stream().map(group -> begin(group, false)).toArray(CompletableFuture[]::new));
    }

    /** Begins to read the feed of a group, due or not, unless that is under way. */
    CompletableFuture<Void> readNow(long group) {
        return begin(group, true);
    }

    private CompletableFuture<Void> begin(long group, boolean asked) {
        var mine = new CompletableFuture<Void>();
        var other = underway.putIfAbsent(group, mine);
        if (other != null) {
            return other;
        }
        threads.execute(() -> {
            try {
                read(group, asked);
            } finally {
                underway.remove(group);
                mine.complete(null);
            }
        });
        return mine;
    }

    private void read(long group, boolean asked) {
        places.acquireUninterruptibly();
        try {
            unitOfWork.call(() -> intake.claim(group, asked)).ifPresent(this::read);
        } catch (RuntimeException e) {
            if (!DatabaseAway.isCauseOf(e)) {
                LOG.warn("the feed of group {} could not be looked at", group, e);
            }
        } finally {
            places.release();
        }
    }

    private void read(Reading reading) {
        try {
            var fetched = fetcher.fetch(reading.address(), reading.tag(), reading.modified());
            if (fetched.isUnchanged()) {
                unitOfWork.run(() -> intake.unchanged(reading));
                return;
            }
            var found = FeedText.read(fetched, clock.instant(), intake.kept());
            unitOfWork.run(() -> intake.take(reading, fetched, found));
        } catch (FetchException e) {
            unitOfWork.run(() -> intake.fail(reading, e));
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            LOG.warn("the feed {} could not be taken in", reading.address(), e);
            unitOfWork.run(() -> intake.fail(reading, new FetchException(Trouble.BROKEN)));
        }
    }
}
