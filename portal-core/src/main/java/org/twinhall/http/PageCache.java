package org.twinhall.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.twinhall.change.Change;
import org.twinhall.change.ChangeLog;
import org.twinhall.change.ChangeReader;
import org.twinhall.change.Changes;
import org.twinhall.persistence.UnitOfWork;

/**
 * Rendered pages of anonymous readers, by address and theme; emptied as a whole by any change.
 *
 * <p>A network publishes a few times a day and is read all day, so emptying everything is cheap and never wrong.
 */
@Singleton
public class PageCache implements ChangeReader {

    /** Pages show "today" and lists of coming dates: none is kept for longer. */
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long MOST_BYTES = 32L << 20;

    private final Cache<String, CachedPage> pages = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            // Packed it is about a third, in either way.
            .weigher((String key, CachedPage page) -> key.length() * 2 + page.body().length * 5 / 3)
            .expireAfterWrite(LONGEST).build();
    private final PagesInMaking inMaking = new PagesInMaking();
    private final AtomicLong position;
    private final AtomicLong generation = new AtomicLong();

    @Inject
    PageCache(Changes changes, ChangeLog log, UnitOfWork unitOfWork) {
        position = new AtomicLong(unitOfWork.call(changes::last));
        // The log tells of other nodes; whoever changed something here sees it with the next page.
        log.onCommit(this::empty);
    }

    CachedPage find(String key) {
        return pages.getIfPresent(key);
    }

    /** Pages that are being made now. */
    PagesInMaking inMaking() {
        return inMaking;
    }

    /** How many readers wait for a page that is being made for somebody else. */
    public int waiting() {
        return inMaking.waiting();
    }

    /** The number of times the cache was emptied: what was rendered before the last time must not be kept. */
    long generation() {
        return generation.get();
    }

    void keep(String key, CachedPage page, long renderedIn) {
        pages.put(key, page);
        if (renderedIn != generation.get()) {
            pages.invalidate(key);
        }
    }

    @Override
    public void forget() {
        empty();
    }

    /** Forgets everything. */
    public void empty() {
        generation.incrementAndGet();
        pages.invalidateAll();
    }

    @Override
    public String name() {
        return "page cache";
    }

    /** Pages are rendered of what the search index and the books of names know. */
    @Override
    public boolean keepsWorkOfOthers() {
        return true;
    }

    @Override
    public long position() {
        return position.get();
    }

    @Override
    public void read(List<Change> changes) {
        position.set(changes.getLast().id());
        empty();
    }
}
