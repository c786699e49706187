package org.twinhall.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.http.PageCache;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** More readers than the portal can serve are told to come again; what was made before is still to be had. */
@ExtendWith(PortalExtension.class)
class OverloadIT {

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

    /** What is answered while there is no place and no room in the line; /en/news was read before. */
    private static List<Http.Answer> whileCrowded(RunningPortal portal, Http http, String... paths) throws InterruptedException {
        Await.until("all that changed is shown", () -> portal.get(PageCache.class).position() == portal.lastChange());
        while (true) {
            long before = portal.lastChange();
            assertEquals(200, http.get("/en/news").status());
            List<Http.Answer> answers;
            try (var crowd = new Crowd(portal.get(Turnstile.class))) {
                answers = Stream.of(paths).map(http::get).toList();
            }
            // A job in the background, such as the one that renders pictures, may have made the portal forget its pages.
            if (portal.lastChange() == before) {
                return answers;
            }
        }
    }

    /** Takes all the places and stands in line until there is no room in it; goes away together. */
    private static final class Crowd implements AutoCloseable {

        private final Turnstile turnstile;
        private final List<Thread> line = new ArrayList<>();
        private int taken;

        Crowd(Turnstile turnstile) {
            this.turnstile = turnstile;
            while (turnstile.free() > 0 && turnstile.enter()) {
                taken++;
            }
            for (int reader = 0; reader < Turnstile.LONGEST_LINE; reader++) {
                line.add(Thread.startVirtualThread(() -> {
                    if (turnstile.enter()) {
                        turnstile.leave();
                    }
                }));
            }
            Await.until("the line is full", () -> turnstile.waiting() == Turnstile.LONGEST_LINE);
            assertTrue(taken > 0);
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
