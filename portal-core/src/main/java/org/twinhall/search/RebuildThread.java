package org.twinhall.search;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that builds an index or mends it; after it has failed it is not started again at once. */
final class RebuildThread {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildThread.class);
    private static final long RETRY_NANOS = 10_000_000_000L;

    private Thread running;
    private long began;
    private volatile boolean failed;

    /** What it does. */
    @FunctionalInterface
    interface Work {

        void run() throws IOException;
    }

    /**
     * Starts it, unless it is running or failed just now. A failure is told once, until it has succeeded again.
     *
     * @param closing whether nobody wants to know any more how it ends
     */
    synchronized void start(Work work, BooleanSupplier closing) {
        boolean tooSoon = failed && System.nanoTime() - began < RETRY_NANOS;
        if (running != null && running.isAlive() || tooSoon) {
            return;
        }
        began = System.nanoTime();
        running = Thread.ofPlatform().name("search-rebuild").daemon().start(() -> {
            try {
                work.run();
                failed = false;
            } catch (IOException | RuntimeException e) {
                if (!failed && !closing.getAsBoolean()) {
                    LOG.error("the search index could not be built, trying again", e);
                }
                failed = true;
            }
        });
    }

    /** Waits for its end, if it is running. */
    void await(Duration patience) throws InterruptedException {
        Thread now;
        synchronized (this) {
            now = running;
        }
        if (now != null) {
            now.join(patience);
        }
    }
}
