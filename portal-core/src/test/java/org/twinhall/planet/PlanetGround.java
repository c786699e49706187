package org.twinhall.planet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.ConfigKey;
import org.twinhall.group.Accent;
import org.twinhall.group.GroupKind;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceProfile;
import org.twinhall.place.PlaceService;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.TemporaryPortal;

/** A portal that may read a site on this machine, and what tests of its feeds ask of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlanetGround {

    static final String SHORT = "A word.";
    static final String LONG = "Nine groups met in one room and four on a screen, and everybody took something home to think about.";

    final MovableClock clock = new MovableClock();
    final OtherSite site = new OtherSite();
    TemporaryPortal portal;
    private long place;
    int groups;

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

    long group() throws Exception {
        var slug = "group-" + ++groups;
        return portal.inTransaction(() -> portal.get(GroupService.class).enter(slug, GroupKind.TWINNING_GROUP, place,
                new GroupProfile(slug, slug + " ع", "", "", null, "", "", "", Accent.OLIVE, Set.of())).getId());
    }

    /** A group whose feed is read once. */
    long follow(String path, Showing showing) throws Exception {
        long group = group();
        portal.inTransaction(() -> {
            portal.get(PlanetService.class).settle(group, site.address(path), showing);
            return null;
        });
        read(group);
        return group;
    }

    void read(long group) {
        portal.get(PlanetReader.class).readNow(group).join();
    }

    <T> T ask(Supplier<T> question) {
        return portal.get(UnitOfWork.class).call(question);
    }

    PlanetFeed feed(long group) {
        return ask(() -> portal.get(PlanetFeeds.class).find(group).orElseThrow());
    }

    List<PlanetItem> items(long group) {
        return ask(() -> portal.get(PlanetItems.class).listOf(group));
    }

    PlanetItem item(long group, String title) {
        return items(group).stream().filter(item -> item.getTitle().equals(title)).findFirst().orElseThrow();
    }

    List<String> shown(Long group) {
        return ask(() -> portal.get(Planet.class).list(group, 0, 1000).stream().map(story -> story.item().getTitle()).toList());
    }

    void act(Callable<?> act) throws Exception {
        portal.inTransaction(act);
    }

    static String entry(String path, String title, String words, String day) {
        return "<entry><id>urn:" + path + "</id><title>" + title + "</title><link href='https://friends.example.org" + path + "'/><updated>" + day
                + "T12:00:00Z</updated><summary>" + words + "</summary></entry>";
    }

    static String atom(String... entries) {
        return "<feed xmlns='http://www.w3.org/2005/Atom'><title>Friends elsewhere</title><id>urn:f</id><updated>2026-11-01T00:00:00Z</updated>"
                + String.join("", entries) + "</feed>";
    }
}
