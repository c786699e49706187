package org.twinhall.planet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.ConfigKey;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.group.Accent;
import org.twinhall.group.Group;
import org.twinhall.group.GroupKind;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceProfile;
import org.twinhall.place.PlaceService;
import org.twinhall.planet.fetch.FetchException;
import org.twinhall.planet.fetch.Fetcher;
import org.twinhall.planet.fetch.Trouble;
import org.twinhall.settings.Settings;
import org.twinhall.testing.Await;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.TemporaryPortal;

/** Feeds of other sites, read from a real one on this machine, whose port alone is opened for that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanetIT {

    private static final String SHORT = "A word.";
    private static final String LONG = "Nine groups met in one room and four on a screen, and everybody took something home to think about.";

    private final MovableClock clock = new MovableClock();
    private final OtherSite site = new OtherSite();
    private TemporaryPortal portal;
    private long place;
    private int groups;

    @BeforeAll
    void open() throws Exception {
        portal = TemporaryPortal.open(Map.of(ConfigKey.FEEDS_INSIDE, site.host(), ConfigKey.BASE_URL, "https://friends.example"), clock);
        place = portal.inTransaction(() -> portal.get(PlaceService.class).enter(new PlaceProfile("hanwell", PlaceKind.TOWN, "GB", "London", 51.5, -0.3,
                "Hanwell", "هانويل", List.of(), List.of())).getId());
    }

    @AfterAll
    void close() throws Exception {
        portal.close();
        site.close();
    }

    private long group() throws Exception {
        var slug = "group-" + ++groups;
        return portal.inTransaction(() -> portal.get(GroupService.class).enter(slug, GroupKind.TWINNING_GROUP, place,
                new GroupProfile(slug, slug + " ع", "", "", null, "", "", "", Accent.OLIVE, Set.of())).getId());
    }

    /** A group whose feed is read once. */
    private long follow(String path, Showing showing) throws Exception {
        long group = group();
        portal.inTransaction(() -> {
            portal.get(PlanetService.class).settle(group, site.address(path), showing);
            return null;
        });
        read(group);
        return group;
    }

    private void read(long group) {
        portal.get(PlanetReader.class).readNow(group).join();
    }

    private <T> T ask(Supplier<T> question) {
        return portal.get(UnitOfWork.class).call(question);
    }

    private PlanetFeed feed(long group) {
        return ask(() -> portal.get(PlanetFeeds.class).find(group).orElseThrow());
    }

    private List<PlanetItem> items(long group) {
        return ask(() -> portal.get(PlanetItems.class).listOf(group));
    }

    private PlanetItem item(long group, String title) {
        return items(group).stream().filter(item -> item.getTitle().equals(title)).findFirst().orElseThrow();
    }

    private List<String> shown(Long group) {
        return ask(() -> portal.get(Planet.class).list(group, 0, 1000).stream().map(story -> story.item().getTitle()).toList());
    }

    private void act(Callable<?> act) throws Exception {
        portal.inTransaction(act);
    }

    private static String entry(String path, String title, String words, String day) {
        return "<entry><id>urn:" + path + "</id><title>" + title + "</title><link href='https://friends.example.org" + path + "'/><updated>" + day
                + "T12:00:00Z</updated><summary>" + words + "</summary></entry>";
    }

    private static String atom(String... entries) {
        return "<feed xmlns='http://www.w3.org/2005/Atom'><title>Friends elsewhere</title><id>urn:f</id><updated>2026-11-01T00:00:00Z</updated>"
                + String.join("", entries) + "</feed>";
    }

    @Test
    void whatAFeedHoldsIsShownAndHowItWasReadIsTold() throws Exception {
        site.answer("/first", OtherSite.feed(atom(entry("/f/1", "First one", SHORT, "2026-11-01"), entry("/f/2", "First two", SHORT, "2026-11-02"))));
        long group = follow("/first", Showing.AT_ONCE);
        assertEquals(List.of("First two", "First one"), shown(group));
        var feed = feed(group);
        assertEquals("Friends elsewhere", feed.getTitle());
        assertEquals(2, feed.getItems());
        assertNull(feed.getTrouble());
        assertEquals(clock.instant().plus(Duration.ofHours(1)), feed.getDueAt());
        assertEquals("Twinhall/1.0.0 (+https://friends.example)", site.asked("/first", "User-Agent"));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        site.answer("/tagged", OtherSite.tagged("\"one\"", atom(entry("/t/1", "Tagged", SHORT, "2026-11-01"))));
        long group = follow("/tagged", Showing.AT_ONCE);
        clock.move(Duration.ofHours(1));
        read(group);
        assertEquals("\"one\"", site.asked("/tagged", "If-None-Match"));
        assertEquals(clock.instant(), feed(group).getWellAt());
        assertEquals(1, feed(group).getItems());
        assertEquals(List.of("Tagged"), shown(group));
    }

    @Test
    void aPackedFeedIsRead() throws Exception {
        site.answer("/packed", OtherSite.packed(atom(entry("/p/1", "Packed", SHORT, "2026-11-01")).getBytes(StandardCharsets.UTF_8), 0));
        assertEquals(List.of("Packed"), shown(follow("/packed", Showing.AT_ONCE)));
        assertEquals("gzip", site.asked("/packed", "Accept-Encoding"));
    }

    @Test
    void anItemFollowsItsSiteAndIsGoneWhenTheSiteTakesItBack() throws Exception {
        var old = entry("/c/old", "Old", SHORT, "2026-10-01");
        site.answer("/changing", OtherSite.feed(atom(entry("/c/1", "With a mistake", SHORT, "2026-11-01"), entry("/c/2", "Too early", SHORT, "2026-11-02"), old)));
        long group = follow("/changing", Showing.AT_ONCE);
        site.answer("/changing", OtherSite.feed(atom(entry("/c/1", "Without a mistake", SHORT, "2026-11-01"), old)));
        read(group);
        assertEquals(List.of("Without a mistake", "Old"), shown(group));
        site.answer("/changing", OtherSite.feed(atom(entry("/c/1", "Without a mistake", SHORT, "2026-11-01"), entry("/c/2", "Too early", SHORT, "2026-11-02"))));
        read(group);
        assertEquals(List.of("Too early", "Without a mistake", "Old"), shown(group), "what made room stays, what came back is there");
    }

    @Test
    void theSameItemUnderAnotherGuidOrAddressIsNotThereTwice() throws Exception {
        site.answer("/moved", OtherSite.feed(atom(entry("/m/1", "Moved", LONG + " 1", "2026-11-01"))));
        long group = follow("/moved", Showing.AT_ONCE);
        site.answer("/moved", OtherSite.feed(atom(entry("/m/1?utm_source=feed", "Moved", LONG + " 1", "2026-11-01"))));
        read(group);
        site.answer("/moved", OtherSite.feed(atom(entry("/new/1", "Moved", LONG + " 1", "2026-11-01"))));
        read(group);
        assertEquals(1, items(group).size());
        assertEquals("https://friends.example.org/new/1", items(group).getFirst().getAddress());
    }

    @Test
    void anArticleInTwoFeedsIsOneStoryWithBothGroups() throws Exception {
        site.answer("/one", OtherSite.feed(atom(entry("/s/1", "Syndicated", SHORT, "2026-11-03"), entry("/s/2", "Copied", LONG, "2026-11-03"))));
        site.answer("/two", OtherSite.feed(atom(entry("/s/1/?utm_campaign=x", "Syndicated", "Other words.", "2026-11-03"), entry("/copy", "Copied", LONG, "2026-11-03"))));
        long one = follow("/one", Showing.AT_ONCE);
        long two = follow("/two", Showing.AT_ONCE);
        for (var title : List.of("Syndicated", "Copied")) {
            var stories = ask(() -> portal.get(Planet.class).list(null, 0, 1000).stream().filter(story -> story.item().getTitle().equals(title)).toList());
            assertEquals(1, stories.size(), title);
            assertEquals(List.of(one, two), stories.getFirst().groups().stream().map(Group::getId).toList());
        }
        assertEquals(2, shown(two).size(), "each group has it in its home");
        act(() -> {
            portal.get(PlanetService.class).hide(item(one, "Copied").getId());
            return null;
        });
        long story = item(one, "Copied").getStoryId();
        assertEquals(List.of(two), ask(() -> portal.get(Planet.class).find(story).orElseThrow().groups().stream().map(Group::getId).toList()));
        assertEquals(Set.of("group-" + groups), ask(() -> portal.get(PlanetSearch.class).read(story).getFirst().groups()));
    }

    @Test
    void whatAGroupReviewsWaitsAndWhatItHidesStaysHidden() throws Exception {
        var service = portal.get(PlanetService.class);
        site.answer("/reviewed", OtherSite.feed(atom(entry("/r/1", "Good", SHORT, "2026-11-01"), entry("/r/2", "Bad", SHORT, "2026-11-02"))));
        long group = follow("/reviewed", Showing.REVIEWED);
        assertEquals(List.of(), shown(group));
        assertEquals(2L, ask(() -> portal.get(PlanetItems.class).countHeld()).get(group));
        act(() -> {
            service.show(item(group, "Good").getId());
            service.hide(item(group, "Bad").getId());
            return null;
        });
        read(group);
        assertEquals(List.of("Good"), shown(group));
        site.answer("/reviewed", OtherSite.feed(atom(entry("/r/1", "Good, said otherwise", SHORT, "2026-11-01"), entry("/r/2", "Bad, said otherwise", SHORT, "2026-11-02"))));
        read(group);
        assertEquals(List.of(), shown(group), "other words were looked at by nobody");
        assertEquals(ItemState.HELD, item(group, "Good, said otherwise").getState());
        assertEquals(ItemState.HIDDEN, item(group, "Bad, said otherwise").getState());
        act(() -> {
            service.showAllHeld(group);
            return null;
        });
        assertEquals(List.of("Good, said otherwise"), shown(group));
    }

    @Test
    void nothingOfAFeedThatIsSwitchedOffIsReadOrShown() throws Exception {
        site.answer("/off", OtherSite.feed(atom(entry("/o/1", "Switched", SHORT, "2026-11-01"))));
        long group = follow("/off", Showing.AT_ONCE);
        act(() -> {
            portal.get(PlanetService.class).settle(group, site.address("/off"), Showing.OFF);
            return null;
        });
        read(group);
        assertEquals(1, site.timesAsked("/off"));
        assertEquals(List.of(), shown(group));
        assertEquals(List.of(), ask(() -> portal.get(PlanetSearch.class).read(items(group).getFirst().getStoryId())));
        act(() -> {
            portal.get(PlanetService.class).settle(group, site.address("/off"), Showing.AT_ONCE);
            return null;
        });
        assertEquals(List.of("Switched"), shown(group));
    }

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

    @Test
    void nobodyDecidesForAnotherGroup() throws Exception {
        site.answer("/theirs", OtherSite.feed(atom(entry("/x/1", "Theirs", SHORT, "2026-11-01"))));
        long group = follow("/theirs", Showing.AT_ONCE);
        long id = items(group).getFirst().getId();
        var service = portal.get(PlanetService.class);
        portal.get(UnitOfWork.class).run(() -> {
            assertThrows(AccessDeniedException.class, () -> service.hide(id));
            assertThrows(AccessDeniedException.class, () -> service.showAllHeld(group));
            assertThrows(AccessDeniedException.class, () -> service.readNow(group));
            assertThrows(AccessDeniedException.class, () -> service.follow(group, "", Showing.OFF));
        });
        assertEquals(List.of("Theirs"), shown(group));
    }
}
