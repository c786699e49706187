package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.twinhall.access.Access;
import org.twinhall.admin.Administration;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.planet.PlanetFeed;
import org.twinhall.planet.PlanetFeeds;
import org.twinhall.planet.PlanetItems;
import org.twinhall.planet.PlanetService;
import org.twinhall.text.Language;

/** Whose feeds there are and how they are; three statements, however many. */
@Singleton
class FeedRoll {

    private final PlanetService service;
    private final PlanetFeeds feeds;
    private final PlanetItems items;
    private final Groups groups;
    private final Access access;

    @Inject
    FeedRoll(PlanetService service, PlanetFeeds feeds, PlanetItems items, Groups groups, Access access) {
        this.service = service;
        this.feeds = feeds;
        this.items = items;
        this.groups = groups;
        this.access = access;
    }

    /** The groups whose feeds the current person sees to, whether they have one or not. */
    List<FeedRow> listMine(Language language) {
        return rows(service.listMine(), language);
    }

    /** All groups that have a feed. */
    List<FeedRow> listAll(Language language) {
        access.require(Administration.ADMINISTER);
        return rows(groups.listAll(), language).stream().filter(row -> !row.feed().getAddress().isEmpty()).toList();
    }

    private List<FeedRow> rows(Collection<Group> shown, Language language) {
        var known = feeds.all();
        var waiting = items.countHeld();
        return shown.stream().map(group -> new FeedRow(group, known.getOrDefault(group.getId(), PlanetFeed.of(group)),
                        waiting.getOrDefault(group.getId(), 0L)))
                .sorted(Comparator.comparing(row -> row.group().name(language), Collator.getInstance(language.locale()))).toList();
    }
}
