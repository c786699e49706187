package org.twinhall.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** More readers than the portal can serve are told to come again; what was made before is still to be had. */
@ExtendWith(PortalExtension.class)
class OverloadIT {

    @Test
    void whenTooManyPagesAreAskedForReadersAreToldToComeAgain(RunningPortal portal, Http http) throws InterruptedException {
        var turnstile = portal.get(Turnstile.class);
        assertEquals(200, http.get("/en/news").status());
        var style = http.get("/en/news").page().selectFirst("link[rel=stylesheet]").attr("href");
        var line = new ArrayList<Thread>();
        int taken = 0;
        while (turnstile.free() > 0 && turnstile.enter()) {
            taken++;
        }
        try {
            for (int reader = 0; reader < Turnstile.LONGEST_LINE; reader++) {
                line.add(Thread.startVirtualThread(() -> {
                    if (turnstile.enter()) {
                        turnstile.leave();
                    }
                }));
            }
            while (turnstile.waiting() < Turnstile.LONGEST_LINE) {
                Thread.onSpinWait();
            }
            var refused = http.get("/en/articles?n=overload");
            assertAll(
                    () -> assertEquals(503, refused.status()),
                    () -> assertEquals("30", refused.header("Retry-After")),
                    () -> assertEquals("no-store", refused.header("Cache-Control")),
                    () -> assertFalse(refused.page().select("section[lang=ar]").isEmpty()),
                    () -> assertEquals(200, http.get("/en/news").status(), "a page that is kept"),
                    () -> assertEquals(200, http.get(style).status(), "a file"),
                    () -> assertEquals(200, http.get("/health").status()));
        } finally {
            for (int place = 0; place < taken; place++) {
                turnstile.leave();
            }
        }
        for (var reader : line) {
            reader.join();
        }
        assertTrue(taken > 0);
        assertEquals(200, http.get("/en/articles?n=overload").status());
    }
}
