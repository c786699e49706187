package org.twinhall.content.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.content.Translation;
import org.twinhall.content.TranslationState;
import org.twinhall.persistence.Repository;
import org.twinhall.text.Language;

/** Queries for the desk: entries of the groups for which somebody writes, whatever their state. */
@Singleton
public class DeskEntries extends Repository<Translation> {

    private static final String STATE = "org.twinhall.content.TranslationState.";

    private static final String OWNED = " and t.entry in (select e from Entry e join e.owners g where g in :%s)";

    @Inject
    DeskEntries() {
        super(Translation.class);
    }

    /**
     * A page of lines, the latest change first; {@code groups} are those whose entries are shown, null for all. Which ones they are
     * is found in the order of an index, and only those are read. Three statements.
     */
    List<DeskLine> list(DeskFilter filter, Set<Long> groups, int offset, int limit) {
        var ids = bound("select t.id", filter, groups, " order by t.changedAt desc, t.id desc", Long.class).setFirstResult(offset).setMaxResults(limit).getResultList();
        var rows = ids.isEmpty() ? List.<Object[]>of() : query("""
                select e.id, t.kind, t.language, r.title, t.state, t.submittedAt, t.liveRevisionId, t.latestRevisionId, t.changedAt
                from Translation t join t.entry e, Revision r where r.id = t.latestRevisionId and t.id in :ids order by t.changedAt desc, t.id desc""",
                Object[].class).setParameter("ids", ids).getResultList();
        var owners = ownersOf(rows.stream().map(row -> (Long) row[0]).collect(Collectors.toSet()));
        return rows.stream().map(row -> new DeskLine((Long) row[0], (String) row[1], Language.of((String) row[2]).orElseThrow(),
                (String) row[3], (TranslationState) row[4], row[5] != null, !row[7].equals(row[6]), (Instant) row[8],
                owners.getOrDefault((Long) row[0], Set.of()))).toList();
    }

    long count(DeskFilter filter, Set<Long> groups) {
        return bound("select count(t)", filter, groups, "", Long.class).getSingleResult();
    }

    /** The entries of a tree with those owners that may stand above another: id and latest title, by title. */
    List<Object[]> listAbove(String kind, Set<Long> owners) {
        var owned = owners.isEmpty() ? "e.owners is empty" : "exists (select o.id from Entry o join o.owners g where o = e and g in :owners)";
        var query = query("select e.id, t.language, t.title from Translation t join t.entry e where e.kind = :kind and e.trashedAt is null and " + owned
                + " order by t.title", Object[].class).setParameter("kind", kind);
        return owners.isEmpty() ? query.getResultList() : query.setParameter("owners", owners).getResultList();
    }

    /** The owners of entries, by entry; those without any are left out. One statement. */
    public Map<Long, Set<Long>> ownersOf(Collection<Long> ids) {
        var owners = new HashMap<Long, Set<Long>>();
        if (!ids.isEmpty()) {
            query("select e.id, g from Entry e join e.owners g where e.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                    .forEach(row -> owners.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((Long) row[1]));
        }
        return owners;
    }

    private <R> TypedQuery<R> bound(String select, DeskFilter filter, Set<Long> groups, String order, Class<R> result) {
        var trash = "(select e from Entry e where e.trashedAt is not null)";
        var where = new StringBuilder(" from Translation t where t.entry ")
                .append(filter.stage() == DeskFilter.Stage.TRASH ? "in " : "not in ").append(trash).append(condition(filter.stage()));
        var values = new HashMap<String, Object>();
        if (groups != null) {
            where.append(OWNED.formatted("groups"));
            values.put("groups", groups.isEmpty() ? Set.of(-1L) : groups);
        }
        if (filter.groupId() != null) {
            where.append(OWNED.formatted("chosen"));
            values.put("chosen", Set.of(filter.groupId()));
        }
        if (!filter.kind().isEmpty()) {
            // Compared as it stands, H2 would take the kind's own index and read the texts.
            where.append(" and coalesce(t.kind, '') = :kind");
            values.put("kind", filter.kind());
        }
        var query = query(select + where + order, result);
        values.forEach(query::setParameter);
        return query;
    }

    private static String condition(DeskFilter.Stage stage) {
        return switch (stage) {
            case null -> "";
            case TRASH -> "";
            case DRAFT -> " and (t.liveRevisionId is null or t.liveRevisionId <> t.latestRevisionId)";
            case REVIEW -> " and t.submittedAt is not null";
            case SCHEDULED -> " and t.scheduledRevisionId is not null";
            case LIVE -> " and t.state = " + STATE + "LIVE";
            case REMOVED -> " and (t.state = " + STATE + "WITHDRAWN or t.state = " + STATE + "EXPIRED)";
        };
    }
}
