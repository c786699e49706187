package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** Queries for lists of live entries: each entry once, in the reader's language where it is live in it. */
@Singleton
class LiveEntries extends Repository<Translation> {

    private static final String LIVE = "t.state = org.twinhall.content.TranslationState.LIVE";

    private static final String ROW = "select e.id, t.language, t.slug, t.title, t.lead, t.firstLiveAt, e.leadMediaId, t.kind";

    /** MariaDB would read all texts first to tell which ones do not exist; those that it is told to count it looks up. */
    private static final String BEST_LANGUAGE = " and (t.language = :language or (select count(o.id) from Translation o"
            + " where o.entry = t.entry and o.language = :language and o.state = org.twinhall.content.TranslationState.LIVE) = 0)";

    /** That kind and state are the same in all rows is no news to MariaDB; H2 takes the index when all of its columns are named. */
    private static final String NEWEST = " order by t.kind desc, t.state desc, t.firstLiveAt desc, t.id desc";

    private static final String OLDEST = NEWEST.replace(" desc", "");

    @Inject
    LiveEntries() {
        super(Translation.class);
    }

    /**
     * A row of a list: entry id, language, slug, title, lead, first published, lead picture, kind. Those that are pinned come first. The few that are
     * marked, pinned or featured, are found by their mark; the others are read in the order of an index, so that a part of a long list
     * costs no more than one of a short one.
     */
    List<Object[]> list(EntryFilter filter, Language language, boolean members, int offset, int limit) {
        if (filter.featured()) {
            return part(among(listMarked(filter.kind(), "featured"), filter, language, members), offset, limit);
        }
        var first = among(listMarked(filter.kind(), "pinned"), filter, language, members);
        var rows = new ArrayList<>(part(first, offset, limit));
        if (rows.size() < limit) {
            rows.addAll(bound(ROW, filter, language, members, " and e.pinned = false" + NEWEST, Object[].class)
                    .setFirstResult(Math.max(0, offset - first.size())).setMaxResults(limit - rows.size()).getResultList());
        }
        return rows;
    }

    private List<Long> listMarked(String kind, String mark) {
        return query("select e.id from Entry e where e.kind = :kind and e." + mark + " = true", Long.class).setParameter("kind", kind).getResultList();
    }

    private List<Object[]> among(List<Long> ids, EntryFilter filter, Language language, boolean members) {
        return ids.isEmpty() ? List.of() : bound(ROW, filter, language, members, " and e.id in :ids order by e.pinned desc, t.firstLiveAt desc, t.id desc",
                Object[].class).setParameter("ids", ids).getResultList();
    }

    private static <T> List<T> part(List<T> all, int offset, int limit) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
    }

    /** How many there are; entries are counted, not texts, unless the text matters: a long list is counted in an index alone. */
    long count(EntryFilter filter, Language language, boolean members) {
        return filter.year() != null || filter.translated() ? bound("select count(t)", filter, language, members, "", Long.class).getSingleResult()
                : entries("select count(e) from Entry e where ", filter, members, "", Long.class).getSingleResult();
    }

    /** The newest live translations in a language, public ones only, each with the moment at which its live wording was written. */
    List<Object[]> listNewest(List<String> kinds, EntryFilter filter, Language language, int limit) {
        // Each kind is read in the order of its index, and only what is shown is read whole.
        var newest = kinds.stream().flatMap(kind -> bound("select t.firstLiveAt, t.id", filter.ofKind(kind).onlyTranslated(), language, false, NEWEST, Object[].class)
                .setMaxResults(limit).getResultList().stream()).sorted(Comparator.comparing((Object[] row) -> (Instant) row[0]).thenComparing(row -> (Long) row[1]).reversed())
                .limit(limit).map(row -> (Long) row[1]).toList();
        return newest.isEmpty() ? List.of() : query("select t, r.createdAt from Translation t, Revision r where r.id = t.liveRevisionId and t.id in :ids"
                + " order by t.firstLiveAt desc, t.id desc", Object[].class).setParameter("ids", newest).getResultList();
    }

    /** When the first of a list's entries was published; empty when it shows none. */
    Optional<Instant> start(EntryFilter filter, Language language, boolean members) {
        return first(bound("select t.firstLiveAt", filter, language, members, OLDEST, Instant.class));
    }

    /** When the last of a list's entries was published; empty when it shows none. */
    Optional<Instant> end(EntryFilter filter, Language language, boolean members) {
        return first(bound("select t.firstLiveAt", filter, language, members, NEWEST, Instant.class));
    }

    /** Whether a list shows anything. */
    boolean isAny(EntryFilter filter, Language language, boolean members) {
        return first(bound("select t.id", filter, language, members, "", Long.class)).isPresent();
    }

    /** Whether a live entry of a kind has a topic. */
    boolean hasTopic(String kind, String topic, boolean members) {
        return first(entries("select e.id from Entry e where ", EntryFilter.of(kind).on(topic), members, "", Long.class)).isPresent();
    }

    /** The groups that own live entries of a kind. Each is asked for its first one, which is found by an index. */
    List<Long> listOwners(String kind, boolean members) {
        return entries("select g.id from Group g where exists (select e.id from Entry e join e.owners o where o = g.id and ", EntryFilter.of(kind), members, ")", Long.class).getResultList();
    }

    /** The places that live entries of a kind are about, found as owners are. */
    List<Long> listPlaces(String kind, boolean members) {
        return entries("select p.id from Place p where exists (select e.id from Entry e join e.places o where o = p.id and ", EntryFilter.of(kind), members, ")", Long.class).getResultList();
    }

    /** Ids of live entries of a kind that share topics or places with an entry, the nearest first. */
    List<Long> listRelated(String kind, long entryId, List<String> topics, List<Long> places, int limit) {
        return entries("""
                select e.id, count(e.id) from Entry e left join e.topics topic left join e.places place
                where e.id <> :id and (topic in :topics or place in :places) and\s""", EntryFilter.of(kind), false,
                " group by e.id order by count(e.id) desc, e.id desc", Object[].class).setParameter("id", entryId)
                .setParameter("topics", topics.isEmpty() ? List.of("") : topics)
                .setParameter("places", places.isEmpty() ? List.of(-1L) : places)
                .setMaxResults(limit).getResultList().stream().map(row -> (Long) row[0]).toList();
    }

    /** Rows as in {@link #list} for entries of those ids, in no order. */
    List<Object[]> listRows(List<Long> ids, Language language, boolean member) {
        var rows = ids.isEmpty() ? List.<Object[]>of() : query(ROW + " from Translation t join t.entry e where e.id in :ids and " + LIVE
                + (member ? "" : " and e.visibility = org.twinhall.content.Visibility.PUBLIC"), Object[].class)
                .setParameter("ids", ids).getResultList();
        var translated = rows.stream().filter(row -> row[1].equals(language.tag())).map(row -> row[0]).collect(Collectors.toSet());
        return rows.stream().filter(row -> row[1].equals(language.tag()) || !translated.contains(row[0])).toList();
    }

    /** The live pages of a tree: entry id, parent id, position, language, slug, title. */
    List<Object[]> listTree(String kind, Language language, Long groupId) {
        var owned = groupId == null ? " and e.owners is empty" : " and :group member of e.owners";
        var query = query("select e.id, e.parentId, e.position, t.language, t.slug, t.title from Translation t join t.entry e"
                + " where t.kind = :kind and " + LIVE + " and e.visibility = org.twinhall.content.Visibility.PUBLIC" + owned
                + BEST_LANGUAGE, Object[].class).setParameter("kind", kind).setParameter("language", language.tag());
        return groupId == null ? query.getResultList() : query.setParameter("group", groupId).getResultList();
    }

    private <R> TypedQuery<R> entries(String select, EntryFilter filter, boolean members, String rest, Class<R> result) {
        var where = new StringBuilder("e.kind = :kind and exists (select t.id from Translation t where t.entry = e and " + LIVE + ")");
        var values = new HashMap<String, Object>(Map.of("kind", filter.kind()));
        narrow(where, values, filter, members);
        var query = query(select + where + rest, result);
        values.forEach(query::setParameter);
        return query;
    }

    private <R> TypedQuery<R> bound(String select, EntryFilter filter, Language language, boolean members, String rest, Class<R> result) {
        var where = new StringBuilder(" from Translation t join t.entry e where t.kind = :kind and " + LIVE + BEST_LANGUAGE);
        Map<String, Object> values = new HashMap<>(Map.of("kind", filter.kind(), "language", language.tag()));
        if (filter.translated()) {
            where.append(" and t.language = :language");
        }
        if (filter.year() != null) {
            where.append(" and t.firstLiveAt >= :from and t.firstLiveAt < :until");
            values.put("from", start(filter.year()));
            values.put("until", start(filter.year() + 1));
        }
        narrow(where, values, filter, members);
        var query = query(select + where + rest, result);
        values.forEach(query::setParameter);
        return query;
    }

    /** By what an entry says of itself in all languages. */
    private static void narrow(StringBuilder where, Map<String, Object> values, EntryFilter filter, boolean members) {
        where.append(members ? "" : " and e.visibility = org.twinhall.content.Visibility.PUBLIC");
        where.append(filter.featured() ? " and e.featured = true" : "");
        narrow(where, values, filter.topic(), "topic", " and :topic member of e.topics");
        narrow(where, values, filter.groupId(), "group", " and :group member of e.owners");
        narrow(where, values, filter.placeId(), "place", " and :place member of e.places");
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, Object value, String name, String condition) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Dates.ZONE).toInstant();
    }
}
