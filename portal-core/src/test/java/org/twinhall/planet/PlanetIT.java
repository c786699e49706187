package org.twinhall.planet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.group.Group;
import org.twinhall.persistence.UnitOfWork;

/** Feeds of other sites, read from a real one on this machine, whose port alone is opened for that. */
class PlanetIT extends PlanetGround {

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
