package org.twinhall.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pages that are being made now: whoever asks for one of them meanwhile waits for it instead of making it too. A page whose
 * making began before a change is not given to those who ask after it.
 */
final class PagesInMaking {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<Asked, CompletableFuture<CachedPage>> pages = new ConcurrentHashMap<>();

    private final AtomicInteger waiting = new AtomicInteger();

    private record Asked(String key, long generation) {
    }

    /** Asks for a page as it is in a generation of the page cache; the first one to ask makes it. */
    Making begin(String key, long generation) {
        var asked = new Asked(key, generation);
        var mine = new CompletableFuture<CachedPage>();
        var others = pages.putIfAbsent(asked, mine);
        return new Making(asked, others == null ? mine : others, others == null);
    }

    /** How many wait for pages that others make. */
    int waiting() {
        return waiting.get();
    }

    /** One page and who makes it. */
    final class Making {

        private final Asked asked;
        private final CompletableFuture<CachedPage> page;
        private final boolean mine;

        private Making(Asked asked, CompletableFuture<CachedPage> page, boolean mine) {
            this.asked = asked;
            this.page = page;
            this.mine = mine;
        }

        /** Whether it is to be made by who asks here. */
        boolean isMine() {
            return mine;
        }

        /** The page that somebody else makes; null when it became none that others may see, or is not ready in time. */
        CachedPage await() {
            waiting.incrementAndGet();
            try {
                return page.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                return null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            } finally {
                waiting.decrementAndGet();
            }
        }

        /** Here it is, for those who wait too. */
        void end(CachedPage made) {
            if (mine) {
                pages.remove(asked, page);
                page.complete(made);
            }
        }

        /** Lets those who wait make it themselves, unless they have it. */
        void giveUp() {
            end(null);
        }
    }
}
