package org.twinhall.search.tally;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;

/** The counts of searches. */
@Singleton
class Tallies extends Repository<Tally> {

    @Inject
    Tallies() {
        super(Tally.class);
    }

    /** Adds counts, by key, to those of a month. */
    @Transactional
    public void add(String month, Map<String, Count> counts) {
        var known = query("select t from Tally t where t.month = :month and t.key in :keys").setParameter("month", month)
                .setParameter("keys", counts.keySet()).getResultStream().collect(Collectors.toMap(Tally::getKey, Function.identity()));
        counts.forEach((key, count) -> {
            var tally = known.get(key);
            (tally == null ? add(new Tally(month, count.words(), key)) : tally).add(count);
        });
    }

    /** What was asked most often since a month, by at least so many. */
    List<Count> listAsked(String since, long least, int limit) {
        return list("sum(t.asked)", since, least, limit);
    }

    /** What was asked most often in vain since a month, by at least so many. */
    List<Count> listInVain(String since, long least, int limit) {
        return list("sum(t.inVain)", since, least, limit);
    }

    private List<Count> list(String what, String since, long least, int limit) {
        return query("select min(t.words), sum(t.asked), sum(t.inVain), sum(t.opened), sum(t.positions) from Tally t where t.month >= :since"
                + " group by t.key having " + what + " >= :least order by " + what + " desc, t.key", Object[].class)
                .setParameter("since", since).setParameter("least", least).setMaxResults(limit).getResultStream()
                .map(row -> new Count((String) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4])).toList();
    }

    @Transactional
    public int forgetBefore(String month) {
        return entities().createQuery("delete from Tally t where t.month < :month").setParameter("month", month).executeUpdate();
    }
}
