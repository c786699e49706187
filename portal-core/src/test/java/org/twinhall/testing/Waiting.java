package org.twinhall.testing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background. */
public final class Waiting {

    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private Waiting() {
    }

    /** Returns as soon as the condition holds; fails when it does not within the time. */
    public static void until(Duration longest, BooleanSupplier condition) {
        var held = new CompletableFuture<Void>();
        try (var looks = Executors.newSingleThreadScheduledExecutor()) {
            looks.scheduleWithFixedDelay(() -> look(condition, held), 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            held.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).whenComplete((nothing, late) -> looks.shutdownNow()).join();
        }
    }

    private static void look(BooleanSupplier condition, CompletableFuture<Void> held) {
        try {
            if (condition.getAsBoolean()) {
                held.complete(null);
            }
        } catch (RuntimeException | AssertionError e) {
            held.completeExceptionally(e);
        }
    }
}
