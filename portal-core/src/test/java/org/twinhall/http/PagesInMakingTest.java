package org.twinhall.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PagesInMakingTest {

    private static final int READERS = 50;

    private final PagesInMaking pages = new PagesInMaking();
    private final CachedPage page = CachedPage.of("text/html", "<p>Olives</p>".getBytes(StandardCharsets.UTF_8));

    @Test
    void whoeverAsksForAPageThatIsBeingMadeIsGivenThatOne() throws Exception {
        var makers = new AtomicInteger();
        var first = pages.begin("/en", 1);
        var given = new ArrayList<CachedPage>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<CachedPage> reader = () -> {
                var asked = pages.begin("/en", 1);
                makers.addAndGet(asked.isMine() ? 1 : 0);
                return asked.await();
            };
            var readers = new ArrayList<java.util.concurrent.Future<CachedPage>>();
            for (int number = 0; number < READERS; number++) {
                readers.add(threads.submit(reader));
            }
            while (pages.waiting() < READERS) {
                Thread.onSpinWait();
            }
            first.end(page);
            for (var one : readers) {
                given.add(one.get());
            }
        }
        assertTrue(first.isMine());
        assertEquals(0, makers.get());
        given.forEach(one -> assertSame(page, one));
        assertTrue(pages.begin("/en", 1).isMine(), "what is made is forgotten here");
    }

    @Test
    void afterAChangeAPageIsMadeAnew() {
        var before = pages.begin("/en", 1);
        var after = pages.begin("/en", 2);
        assertTrue(after.isMine());
        before.end(page);
        assertFalse(pages.begin("/en", 2).isMine());
    }

    @Test
    void whenItBecomesNoPageForOthersTheyMakeTheirOwn() {
        var first = pages.begin("/en", 1);
        var second = pages.begin("/en", 1);
        first.giveUp();
        assertNull(second.await());
    }
}
