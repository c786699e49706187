package org.twinhall.planet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.group.Group;
import org.twinhall.persistence.Transactional;
import org.twinhall.planet.fetch.FetchException;
import org.twinhall.planet.fetch.Fetched;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;

/** Takes in what a reading of a feed brought, each reading in one transaction. */
@Singleton
class Intake {

    /** How many items of a feed are kept. */
    static final SettingKey<Integer> KEPT = SettingKey.number("planet.kept", 50, 5, 500);

    /** Minutes between two readings of a feed. */
    static final SettingKey<Integer> MINUTES = SettingKey.number("planet.minutes", 60, 10, 1440);

    private final PlanetFeeds feeds;
    private final PlanetItems items;
    private final ChangeLog changes;
    private final Settings settings;
    private final Clock clock;

    @Inject
    Intake(PlanetFeeds feeds, PlanetItems items, ChangeLog changes, Settings settings, Clock clock) {
        this.feeds = feeds;
        this.items = items;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes known the feeds that groups have said since the last time. */
    @Transactional
    void meet() {
        var known = feeds.all();
        for (var group : feeds.listGroups()) {
            var feed = known.get(group.getId());
            if (!group.getFeedUrl().equals(feed == null ? "" : feed.getAddress())) {
                meet(group);
            }
        }
    }

    /** The feed of a group, lying where the group says now. */
    @Transactional
    PlanetFeed meet(Group group) {
        var feed = feeds.lock(group.getId()).orElseGet(() -> feeds.add(new PlanetFeed(group.getId())));
        if (!feed.isAt(group.getFeedUrl())) {
            feed.lieAt(group.getFeedUrl(), clock.instant());
            noteStories(group.getId());
        }
        return feed;
    }

    /** Notes that readers may see other items of a group than before. */
    void noteStories(long group) {
        items.storiesOf(group).forEach(story -> changes.note(new ChangeKey(PlanetItem.TYPE, story)));
    }

    /**
     * Takes a reading on, unless somebody else did or it need not be.
     *
     * @param asked whether somebody asked for it, due or not
     */
    @Transactional
    Optional<Reading> claim(long group, boolean asked) {
        var now = clock.instant();
        return feeds.lock(group).filter(feed -> feed.isFree(now) && (asked || feed.isDue(now))).map(feed -> feed.claim(now));
    }

    /** Nothing changed at the site. */
    @Transactional
    void unchanged(Reading reading) {
        feed(reading).ifPresent(feed -> feed.unchanged(clock.instant(), every()));
    }

    /** The feed could not be read. */
    @Transactional
    void fail(Reading reading, FetchException why) {
        feed(reading).ifPresent(feed -> feed.fail(why.trouble(), why.waiting(), clock.instant(), every()));
    }

    /** Takes in what the feed holds now. */
    @Transactional
    void take(Reading reading, Fetched fetched, FoundFeed found) {
        feed(reading).ifPresent(feed -> {
            feed.readWell(fetched, found, clock.instant(), every());
            follow(feed, found.items());
        });
    }

    int kept() {
        return settings.get(KEPT);
    }

    /** The feed, unless it lies elsewhere by now. */
    private Optional<PlanetFeed> feed(Reading reading) {
        return feeds.lock(reading.groupId()).filter(feed -> feed.isAt(reading.address()));
    }

    private Duration every() {
        return Duration.ofMinutes(settings.get(MINUTES));
    }

    private void follow(PlanetFeed feed, List<FoundItem> found) {
        var now = clock.instant();
        var known = new ArrayList<>(items.listOf(feed.getGroupId()));
        var seen = new HashMap<PlanetItem, ItemKeys>();
        // The oldest first, so that what was written first is also found first.
        for (var item : found.reversed()) {
            var keys = ItemKeys.of(item);
            var same = find(known, keys);
            if (same.isEmpty()) {
                var added = items.add(new PlanetItem(feed.getGroupId(), item, keys,
                        feed.getShowing() == Showing.REVIEWED ? ItemState.HELD : ItemState.SHOWN, now));
                added.tell(added.getId());
                known.add(added);
                seen.put(added, keys);
            } else if (!seen.containsKey(same.get())) {
                same.get().follow(item, keys, feed.getShowing() == Showing.REVIEWED, now);
                seen.put(same.get(), keys);
            }
        }
        join(feed.getGroupId(), seen);
        forget(known, seen.keySet(), found);
    }

    private static Optional<PlanetItem> find(List<PlanetItem> known, ItemKeys keys) {
        return first(known, item -> item.hasGuid(keys.guid())).or(() -> first(known, item -> item.isAt(keys.address())))
                .or(() -> first(known, item -> item.says(keys.words())));
    }

    private static Optional<PlanetItem> first(List<PlanetItem> known, Predicate<PlanetItem> wanted) {
        return known.stream().filter(wanted).findFirst();
    }

    /** What another group's feed holds too is one story. */
    private void join(long group, Map<PlanetItem, ItemKeys> seen) {
        var alike = items.listAlike(group, seen.values());
        seen.forEach((item, keys) -> alike.stream().filter(other -> other.isAt(keys.address()) || other.says(keys.words()))
                .mapToLong(PlanetItem::getStoryId).filter(story -> story < item.getStoryId()).min().ifPresent(story -> {
                    changes.note(item.changeKey());
                    item.tell(story);
                }));
    }

    /**
     * An item that is younger than the oldest of the feed and not in it was taken back by its site; an older one has only made
     * room, and is forgotten when more are kept than wanted.
     */
    private void forget(List<PlanetItem> known, Set<PlanetItem> seen, List<FoundItem> found) {
        var oldest = found.stream().map(FoundItem::published).filter(Objects::nonNull).min(Instant::compareTo);
        var others = new HashSet<>(known);
        others.removeAll(seen);
        others.stream().filter(item -> !item.isGone() && oldest.isPresent() && item.getPublishedAt().isAfter(oldest.get())).forEach(PlanetItem::vanish);
        var kept = known.stream().sorted((one, other) -> other.getPublishedAt().compareTo(one.getPublishedAt())).limit(kept()).toList();
        others.stream().filter(item -> !kept.contains(item)).forEach(items::remove);
    }
}
