package org.twinhall.planet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** What groups published elsewhere. */
@Singleton
public class PlanetItems extends Repository<PlanetItem> {

    private static final String VISIBLE = visible("i", "f");

    /** Of the items that are one story only the first that readers may see. */
    private static final String FIRST = " and not exists (select j.id from PlanetItem j, PlanetFeed k where j.storyId = i.storyId and j.id < i.id and "
            + visible("j", "k") + ")";

    @Inject
    PlanetItems() {
        super(PlanetItem.class);
    }

    private static String visible(String item, String feed) {
        return """
                %2$s.groupId = %1$s.groupId and %2$s.showing <> org.twinhall.planet.Showing.OFF and %2$s.address <> ''
                and %1$s.state = org.twinhall.planet.ItemState.SHOWN and %1$s.gone = false""".formatted(item, feed);
    }

    /** Everything of a group, the newest first. */
    List<PlanetItem> listOf(long group) {
        return query("select i from PlanetItem i where i.groupId = :group order by i.publishedAt desc, i.id desc")
                .setParameter("group", group).getResultList();
    }

    /** A part of what a group has, what waits before everything else. */
    public List<PlanetItem> listForReview(long group, int offset, int limit) {
        return query("""
                select i from PlanetItem i where i.groupId = :group
                order by case when i.state = :held and i.gone = false then 0 else 1 end, i.publishedAt desc, i.id desc""")
                .setParameter("group", group).setParameter("held", ItemState.HELD).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long countOf(long group) {
        return query("select count(i) from PlanetItem i where i.groupId = :group", Long.class).setParameter("group", group).getSingleResult();
    }

    /** What waits, of a group. */
    public List<PlanetItem> listHeld(long group) {
        return query("select i from PlanetItem i where i.groupId = :group and i.state = :held and i.gone = false")
                .setParameter("group", group).setParameter("held", ItemState.HELD).getResultList();
    }

    /** How many wait, by group; groups without any are left out. */
    public Map<Long, Long> countHeld() {
        return query("select i.groupId, count(i) from PlanetItem i where i.state = :held and i.gone = false group by i.groupId", Object[].class)
                .setParameter("held", ItemState.HELD).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Items of other groups that may be the same articles. */
    List<PlanetItem> listAlike(long group, Collection<ItemKeys> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return query("select i from PlanetItem i where i.groupId <> :group and (i.addressKey in :addresses or i.wordsKey <> '' and i.wordsKey in :words)")
                .setParameter("group", group).setParameter("addresses", keys.stream().map(ItemKeys::address).toList())
                .setParameter("words", keys.stream().map(ItemKeys::words).toList()).getResultList();
    }

    /** What readers see, the newest first: each story once, or the items of one group. */
    List<PlanetItem> listVisible(Long group, int offset, int limit) {
        return visible("select i", group, PlanetItem.class, " order by i.publishedAt desc, i.id desc")
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    long countVisible(Long group) {
        return visible("select count(i)", group, Long.class, "").getSingleResult();
    }

    private <R> TypedQuery<R> visible(String select, Long group, Class<R> result, String order) {
        var from = select + " from PlanetItem i, PlanetFeed f where " + VISIBLE;
        return group == null ? query(from + FIRST + order, result)
                : query(from + " and i.groupId = :group" + order, result).setParameter("group", group);
    }

    /** What readers may see of those stories, the first item of each first. */
    List<PlanetItem> listVisible(Collection<Long> stories) {
        return stories.isEmpty() ? List.of() : query("select i from PlanetItem i, PlanetFeed f where " + VISIBLE + " and i.storyId in :stories order by i.id")
                .setParameter("stories", stories).getResultList();
    }

    /** The groups of which readers see anything. */
    List<Long> listVisibleGroups() {
        return query("select distinct i.groupId from PlanetItem i, PlanetFeed f where " + VISIBLE, Long.class).getResultList();
    }

    List<Long> storiesAfter(long id, int limit) {
        return query("select distinct i.storyId from PlanetItem i where i.storyId > :id order by i.storyId", Long.class)
                .setParameter("id", id).setMaxResults(limit).getResultList();
    }

    /** The stories in which a group has a part. */
    Collection<Long> storiesOf(long group) {
        return new TreeSet<>(query("select i.storyId from PlanetItem i where i.groupId = :group", Long.class).setParameter("group", group).getResultList());
    }
}
