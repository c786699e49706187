package org.twinhall.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.http.PageCache;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.OneDatabase;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** More readers than the portal can serve are told to come again; what was made before is still to be had. */
@ExtendWith(PortalExtension.class)
@OneDatabase
class OverloadIT {

    private static final int READERS = 30;

    @Test
    void whenTooManyPagesAreAskedForReadersAreToldToComeAgain(RunningPortal portal, Http http) throws InterruptedException {
        var style = http.get("/en/news").page().selectFirst("link[rel=stylesheet]").attr("href");
        var answers = whileCrowded(portal, http, "/en/articles?n=overload", "/en/news", style, "/health");
        var refused = answers.getFirst();
        assertAll(
                () -> assertEquals(503, refused.status()),
                () -> assertEquals("30", refused.header("Retry-After")),
                () -> assertEquals("no-store", refused.header("Cache-Control")),
                () -> assertFalse(refused.page().select("section[lang=ar]").isEmpty()),
                () -> assertEquals(200, answers.get(1).status(), "a page that is kept"),
                () -> assertEquals(200, answers.get(2).status(), "a file"),
                () -> assertEquals(200, answers.get(3).status()));
        assertEquals(200, http.get("/en/articles?n=overload").status());
    }

    @Test
    void whatManyAskForAtOnceIsMadeOnce(RunningPortal portal, Http http) throws Exception {
        var cache = portal.get(PageCache.class);
        var turnstile = portal.get(Turnstile.class);
        var answers = new ArrayList<Future<Http.Answer>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            try (var crowd = new Crowd(turnstile, 0)) {
                for (int reader = 0; reader < READERS; reader++) {
                    answers.add(readers.submit(() -> http.get("/en/articles?n=burst")));
                }
                // A job in the background may make the portal forget what is being made: then some of them make it once more.
                Await.until("everybody waits", () -> cache.waiting() + crowd.line() == READERS);
                assertTrue(cache.waiting() > READERS / 2);
            }
        }
        var page = answers.getFirst().get();
        assertEquals(200, page.status());
        for (var answer : answers) {
            assertEquals(page.text(), answer.get().text());
        }
    }

    /** What is answered while there is no place and no room in the line; /en/news was read before. */
    private static List<Http.Answer> whileCrowded(RunningPortal portal, Http http, String... paths) throws InterruptedException {
        Await.until("all that changed is shown", () -> portal.get(PageCache.class).position() == portal.lastChange());
        while (true) {
            long before = portal.lastChange();
            assertEquals(200, http.get("/en/news").status());
            List<Http.Answer> answers;
            try (var crowd = new Crowd(portal.get(Turnstile.class), Turnstile.LONGEST_LINE)) {
                answers = Stream.of(paths).map(http::get).toList();
            }
            // A job in the background, such as the one that renders pictures, may have made the portal forget its pages.
            if (portal.lastChange() == before) {
                return answers;
            }
        }
    }

    /** Takes all the places and so much of the line; goes away together. */
    private static final class Crowd implements AutoCloseable {

        private final Turnstile turnstile;
        private final List<Thread> line = new ArrayList<>();
        private int taken;

        Crowd(Turnstile turnstile, int inLine) {
            this.turnstile = turnstile;
            while (turnstile.free() > 0 && turnstile.enter()) {
                taken++;
            }
            for (int reader = 0; reader < inLine; reader++) {
                line.add(Thread.startVirtualThread(() -> {
                    if (turnstile.enter()) {
                        turnstile.leave();
                    }
                }));
            }
            Await.until("the line is full", () -> turnstile.waiting() == inLine);
            assertTrue(taken > 0);
        }

        /** How many stand in line. */
        int line() {
            return turnstile.waiting();
        }

        @Override
        public void close() throws InterruptedException {
            for (int place = 0; place < taken; place++) {
                turnstile.leave();
            }
            for (var reader : line) {
                reader.join();
            }
        }
    }
}
