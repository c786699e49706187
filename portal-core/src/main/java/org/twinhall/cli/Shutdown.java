package org.twinhall.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits until the process is told to end, and lets it end in order. */
final class Shutdown {

    private static final long LONGEST_SECONDS = 5;

    private Shutdown() {
    }

    /** Returns when SIGTERM or SIGINT came; the caller then closes what it opened while the JVM waits. */
    static void await() throws InterruptedException {
        var told = new CountDownLatch(1);
        var waiting = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            try {
                waiting.join(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "shutdown"));
        told.await();
    }
}
