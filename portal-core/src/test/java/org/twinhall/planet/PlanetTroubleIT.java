package org.twinhall.planet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.group.GroupService;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.planet.fetch.FetchException;
import org.twinhall.planet.fetch.Fetcher;
import org.twinhall.planet.fetch.Trouble;
import org.twinhall.settings.Settings;
import org.twinhall.testing.Await;

/** Sites that are slow, fail, send too much or lead astray. */
class PlanetTroubleIT extends PlanetGround {

    @Test
    void aSlowSiteHoldsUpNobody() throws Exception {
        var patience = new CountDownLatch(1);
        site.answer("/slow", OtherSite.after(patience, OtherSite.feed(atom(entry("/w/1", "Late", SHORT, "2026-11-01")))));
        site.answer("/quick", OtherSite.feed(atom(entry("/q/1", "Quick", SHORT, "2026-11-01"))));
        long slow = group();
        long quick = group();
        act(() -> {
            portal.get(GroupService.class).follow(slow, site.address("/slow"));
            portal.get(GroupService.class).follow(quick, site.address("/quick"));
            return null;
        });
        var all = portal.get(UnitOfWork.class).call(() -> portal.get(PlanetReader.class).readDue());
        Await.until("the quick one is read", () -> shown(quick).equals(List.of("Quick")));
        assertFalse(all.isDone());
        assertEquals(List.of(), shown(slow));
        patience.countDown();
        all.join();
        assertEquals(List.of("Late"), shown(slow));
    }

    @ParameterizedTest
    @CsvSource({"http://169.254.169.254/latest/meta-data, INSIDE", "http://localhost/, INSIDE", "http://[::ffff:10.0.0.1]/, INSIDE", "http://127.0.0.1:22/, NO_ADDRESS",
        "file:///etc/passwd, NO_ADDRESS", "http://user@127.0.0.1/, NO_ADDRESS"})
    void noSiteLeadsThePortalIntoItsOwnNetwork(String target, Trouble trouble) {
        site.answer("/lure", OtherSite.redirect(target));
        assertEquals(trouble, refusal("/lure"));
    }

    @Test
    void redirectsAreFollowedButNotForEver() throws Exception {
        site.answer("/moved-feed", OtherSite.redirect("/there"));
        site.answer("/there", OtherSite.feed(atom(entry("/d/1", "Found there", SHORT, "2026-11-01"))));
        assertEquals(List.of("Found there"), shown(follow("/moved-feed", Showing.AT_ONCE)));
        site.answer("/round", OtherSite.redirect("/round"));
        assertEquals(Trouble.NO_END, refusal("/round"));
        assertEquals(6, site.timesAsked("/round"));
    }

    @Test
    void whatIsTooMuchIsNotReadToItsEnd() {
        site.answer("/bomb", OtherSite.packed("<feed>".getBytes(StandardCharsets.UTF_8), 200L << 20));
        assertEquals(Trouble.TOO_BIG, refusal("/bomb"));
        site.answer("/endless", OtherSite.endless());
        assertEquals(Trouble.TOO_BIG, refusal("/endless"));
    }

    private Trouble refusal(String path) {
        return assertThrows(FetchException.class, () -> portal.get(Fetcher.class).fetch(site.address(path), "", "")).trouble();
    }

    @Test
    void aSiteThatFailsIsAskedMoreAndMoreSeldom() throws Exception {
        site.answer("/failing", OtherSite.status(500));
        long group = follow("/failing", Showing.AT_ONCE);
        assertEquals(Trouble.FAILING, feed(group).getTrouble());
        for (int hours : List.of(1, 2, 4, 8, 16, 24, 24)) {
            assertEquals(Duration.ofHours(hours), Duration.between(clock.instant(), feed(group).getDueAt()));
            long asked = site.timesAsked("/failing");
            clock.move(Duration.ofHours(hours).minusSeconds(1));
            readDue();
            assertEquals(asked, site.timesAsked("/failing"), "asked too early");
            clock.move(Duration.ofSeconds(1));
            readDue();
            assertEquals(asked + 1, site.timesAsked("/failing"));
        }
        site.answer("/failing", OtherSite.feed(atom(entry("/h/1", "Healed", SHORT, "2026-11-01"))));
        read(group);
        assertEquals(List.of("Healed"), shown(group));
        assertEquals(Duration.ofHours(1), Duration.between(clock.instant(), feed(group).getDueAt()));
    }

    private void readDue() {
        portal.get(UnitOfWork.class).call(() -> portal.get(PlanetReader.class).readDue()).join();
    }

    @Test
    void aSiteIsLeftAloneForAsLongAsItAsks() throws Exception {
        site.answer("/busy", OtherSite.status(429, "Retry-After", "36000"));
        assertEquals(Duration.ofHours(10), Duration.between(clock.instant(), feed(follow("/busy", Showing.AT_ONCE)).getDueAt()));
        var until = java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().plus(Duration.ofHours(5)).atZone(java.time.ZoneOffset.UTC));
        site.answer("/busy-until", OtherSite.status(503, "Retry-After", until));
        assertEquals(Duration.ofHours(5), Duration.between(clock.instant(), feed(follow("/busy-until", Showing.AT_ONCE)).getDueAt()));
    }

    @Test
    void aFeedThatIsGoneIsReadNoMoreUntilSomebodyAsks() throws Exception {
        site.answer("/gone", OtherSite.status(410));
        long group = follow("/gone", Showing.AT_ONCE);
        assertEquals(Trouble.GONE, feed(group).getTrouble());
        assertNull(feed(group).getDueAt());
        clock.move(Duration.ofDays(30));
        readDue();
        assertEquals(1, site.timesAsked("/gone"));
        site.answer("/gone", OtherSite.feed(atom(entry("/g/1", "Back", SHORT, "2026-11-01"))));
        read(group);
        assertNotNull(feed(group).getDueAt());
    }

    @Test
    void theAddressOfASiteIsTakenForItsFeedAndWhatLeadsToNoneIsRefused() throws Exception {
        site.answer("/home", OtherSite.body("text/html", "<html><head><link rel='alternate' type='application/atom+xml' href='/home/feed'></head></html>"));
        site.answer("/home/feed", OtherSite.feed(atom(entry("/e/1", "Discovered", SHORT, "2026-11-01"))));
        site.answer("/no-feed", OtherSite.body("text/html", "<html><head><title>x</title></head></html>"));
        long group = group();
        enter(group, "/home");
        assertEquals(site.address("/home/feed"), feed(group).getAddress());
        Await.until("it is read", () -> shown(group).equals(List.of("Discovered")));
        assertEquals(Trouble.NO_FEED, assertThrows(FetchException.class, () -> enter(group, "/no-feed")).trouble());
        assertEquals(Trouble.MISSING, assertThrows(FetchException.class, () -> enter(group, "/nothing-there")).trouble());
        assertEquals(site.address("/home/feed"), feed(group).getAddress());
        site.answer("/broken-today", OtherSite.status(500));
        enter(group, "/broken-today");
        assertEquals(site.address("/broken-today"), feed(group).getAddress(), "a site that is ill today may be well tomorrow");
    }

    private void enter(long group, String path) {
        portal.get(UnitOfWork.class).run(() -> portal.get(Access.class).as(Identity.PORTAL, () -> {
            portal.get(PlanetService.class).follow(group, site.address(path), Showing.AT_ONCE);
            return null;
        }));
    }

    @Test
    void noMoreIsKeptThanWanted() throws Exception {
        act(() -> {
            portal.get(Settings.class).set(Intake.KEPT, "5");
            return null;
        });
        try {
            site.answer("/many", OtherSite.feed(many(1, 8)));
            long group = follow("/many", Showing.AT_ONCE);
            assertEquals(List.of("Many 8", "Many 7", "Many 6", "Many 5", "Many 4"), shown(group));
            site.answer("/many", OtherSite.feed(many(7, 10)));
            read(group);
            assertEquals(List.of("Many 10", "Many 9", "Many 8", "Many 7", "Many 6"), shown(group));
        } finally {
            act(() -> {
                portal.get(Settings.class).set(Intake.KEPT, Intake.KEPT.defaultValue());
                return null;
            });
        }
    }

    private static String many(int from, int to) {
        return atom(IntStream.rangeClosed(from, to).mapToObj(number -> entry("/many/" + number, "Many " + number, SHORT, "2026-10-%02d".formatted(number)))
                .collect(Collectors.joining()));
    }
}
