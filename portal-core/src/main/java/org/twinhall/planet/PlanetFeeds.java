package org.twinhall.planet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.persistence.Repository;

/** The feeds of all groups. */
@Singleton
public class PlanetFeeds extends Repository<PlanetFeed> {

    private static final int BATCH = 200;

    @Inject
    PlanetFeeds() {
        super(PlanetFeed.class);
    }

    /** All feeds by the ids of their groups. */
    public Map<Long, PlanetFeed> all() {
        return byGroup(query("select f from PlanetFeed f").getResultList());
    }

    /** The feeds of those groups. */
    Map<Long, PlanetFeed> find(Collection<Long> groups) {
        return groups.isEmpty() ? Map.of() : byGroup(query("select f from PlanetFeed f where f.groupId in :groups")
                .setParameter("groups", groups).getResultList());
    }

    private static Map<Long, PlanetFeed> byGroup(List<PlanetFeed> feeds) {
        return feeds.stream().collect(Collectors.toMap(PlanetFeed::getGroupId, Function.identity()));
    }

    /** The groups that say that they have a feed, and those whose feed is known. */
    List<Group> listGroups() {
        return query("select distinct g from Group g where g.feedUrl <> '' or g.id in (select f.groupId from PlanetFeed f)", Group.class)
                .getResultList();
    }

    /** Groups whose feeds are to be read, the longest waiting first; not those of groups that are no more. */
    List<Long> listDue(Instant now) {
        return query("""
                select f.groupId from PlanetFeed f, Group g where g.id = f.groupId and g.state <> :archived and f.showing <> :off
                and f.address <> '' and f.dueAt <= :now and (f.claimedUntil is null or f.claimedUntil < :now) order by f.dueAt""", Long.class)
                .setParameter("archived", GroupState.ARCHIVED).setParameter("off", Showing.OFF).setParameter("now", now)
                .setMaxResults(BATCH).getResultList();
    }
}
