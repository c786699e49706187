package org.twinhall.account.throttle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;

/** The attempts that still count. */
@Singleton
public class Attempts extends Repository<Attempt> {

    @Inject
    Attempts() {
        super(Attempt.class);
    }

    /** Counts an attempt; when there were too many already, gives the moment from which there may be more. */
    @Transactional
    public Optional<Instant> take(String keyHash, int limit, Duration window, Instant now) {
        var attempt = lock(keyHash).orElseGet(() -> add(new Attempt(keyHash, now, window)));
        if (!attempt.getWindowEnd().isAfter(now)) {
            attempt.open(now, window);
        }
        if (attempt.getAttempts() >= limit) {
            return Optional.of(attempt.getWindowEnd());
        }
        attempt.count();
        return Optional.empty();
    }

    @Transactional
    public void giveBack(String keyHash) {
        lock(keyHash).ifPresent(Attempt::giveBack);
    }

    @Transactional
    public void clear(String keyHash) {
        lock(keyHash).ifPresent(this::remove);
    }

    /** Forgets windows that are over. */
    @Transactional
    public void prune(Instant now) {
        entities().createQuery("delete from Attempt a where a.windowEnd < :now").setParameter("now", now).executeUpdate();
    }

    private Optional<Attempt> lock(String keyHash) {
        var found = query("select a from Attempt a where a.keyHash = :key").setParameter("key", keyHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
        found.ifPresent(attempt -> entities().refresh(attempt, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
