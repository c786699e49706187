package org.twinhall.content.translation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.content.EntryRights;
import org.twinhall.content.Translation;
import org.twinhall.content.desk.DeskEntries;
import org.twinhall.persistence.Repository;
import org.twinhall.text.Language;

/** How far the translations are of the entries for which the current person writes. */
@Singleton
public class TranslationReport extends Repository<Translation> {

    private static final String FROM = " from Translation s left join s.entry e left join e.translations t on t.sourceNumber is not null"
            + " where s.sourceNumber is null and e.trashedAt is null";

    private final DeskEntries entries;
    private final Access access;

    @Inject
    TranslationReport(DeskEntries entries, Access access) {
        super(Translation.class);
        this.entries = entries;
        this.access = access;
    }

    /** How many entries there are of each progress, in one look at them all. */
    public Map<Progress, Long> count() {
        var sums = Stream.of(Progress.values()).map(progress -> "sum(case when " + condition(progress) + " then 1 else 0 end)").collect(Collectors.joining(", "));
        var found = bound("select " + sums, "", Object[].class).getSingleResult();
        var counts = new EnumMap<Progress, Long>(Progress.class);
        for (var progress : Progress.values()) {
            counts.put(progress, found[progress.ordinal()] == null ? 0 : ((Number) found[progress.ordinal()]).longValue());
        }
        return counts;
    }

    /** A page of lines, the latest change of the original first. Two statements. */
    public List<TranslationLine> list(Progress progress, int offset, int limit) {
        var rows = bound("select e.id, s.kind, s.language, s.title, s.changedAt", " and " + condition(progress) + " order by s.changedAt desc, s.id desc", Object[].class)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
        var owners = entries.ownersOf(rows.stream().map(row -> (Long) row[0]).collect(Collectors.toSet()));
        return rows.stream().map(row -> new TranslationLine((Long) row[0], (String) row[1], Language.of((String) row[2]).orElseThrow(),
                (String) row[3], progress, (Instant) row[4], owners.getOrDefault((Long) row[0], Set.of()))).toList();
    }

    private <R> TypedQuery<R> bound(String select, String rest, Class<R> type) {
        boolean all = access.may(EntryRights.WRITE);
        var query = query(select + FROM + (all ? "" : " and s.entry in (select o from Entry o join o.owners g where g in :groups)") + rest, type);
        if (!all) {
            var held = access.identity().groups().stream().filter(group -> access.may(EntryRights.WRITE, group)).collect(Collectors.toSet());
            query.setParameter("groups", held.isEmpty() ? Set.of(-1L) : held);
        }
        return query;
    }

    private static String condition(Progress progress) {
        return switch (progress) {
            case MISSING -> "t.id is null";
            case IN_WORK -> "t.id is not null and t.liveRevisionId is null";
            case OUTDATED -> "t.liveRevisionId is not null and s.majorNumber > t.sourceNumber";
            case UP_TO_DATE -> "t.liveRevisionId is not null and s.majorNumber <= t.sourceNumber";
        };
    }
}
