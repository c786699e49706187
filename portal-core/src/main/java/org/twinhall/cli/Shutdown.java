package org.twinhall.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets the process end in order when it is told to: open it before what has to be closed, and close it after.
 *
 * <p>The JVM waits for that, but not for ever.
 */
final class Shutdown implements AutoCloseable {

    private static final long LONGEST_SECONDS = 5;

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    Shutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            try {
                closed.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "shutdown"));
    }

    /** Returns when SIGTERM or SIGINT came. */
    void await() throws InterruptedException {
        told.await();
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
