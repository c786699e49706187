package org.twinhall.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void whoeverLeavesLetsTheNextOneIn() {
        var turnstile = new Turnstile(1, 1, LONG);
        assertTrue(turnstile.enter());
        var next = CompletableFuture.supplyAsync(turnstile::enter);
        awaitLine(turnstile, 1);
        assertFalse(turnstile.enter(), "the line is full");
        assertFalse(next.isDone());
        turnstile.leave();
        assertTrue(next.join());
        turnstile.leave();
        assertEquals(1, turnstile.free());
    }

    @Test
    void whoHasWaitedTooLongIsSentAway() {
        var turnstile = new Turnstile(1, 1, Duration.ZERO);
        assertTrue(turnstile.enter());
        assertFalse(turnstile.enter());
        turnstile.leave();
        assertTrue(turnstile.enter());
    }

    private static void awaitLine(Turnstile turnstile, int length) {
        while (turnstile.waiting() < length) {
            Thread.onSpinWait();
        }
    }
}
