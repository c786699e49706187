package org.twinhall.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Does one piece of work on several threads, which share what is left among themselves. */
final class SeveralThreads {

    private SeveralThreads() {
    }

    /** What each of them does. */
    @FunctionalInterface
    interface Work {

        /**
         * Works until nothing is left.
         *
         * @param failed whether another thread cannot go on, so that this one need not either
         */
        void go(BooleanSupplier failed) throws IOException;
    }

    /** Works and waits for the end; fails as the first thread failed that did. */
    static void run(int threads, Work work) throws IOException {
        var failed = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("search-rebuild-", 1).daemon().factory())) {
            var running = IntStream.range(0, threads).mapToObj(number -> pool.submit(() -> {
                try {
                    work.go(failed::get);
                } catch (IOException | RuntimeException | Error e) {
                    failed.set(true);
                    throw e;
                }
                return null;
            })).toList();
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            failed.set(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while working").initCause(e);
        }
    }
}
