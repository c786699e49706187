package org.twinhall.registry.merge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** All merges, those that were undone too. */
@Singleton
public class Merges extends Repository<Merge> {

    private static final int MOST = 200;

    @Inject
    Merges() {
        super(Merge.class);
    }

    /** The latest first. */
    List<Merge> listLatest() {
        return query("select m from Merge m order by m.mergedAt desc, m.id desc").setMaxResults(MOST).getResultList();
    }

    /** Into which record each one went that is merged away: ids by ids. */
    public Map<Long, Long> inForce() {
        return query("select m.goneId, m.keptId from Merge m where m.undoneAt is null", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The records that went into one, all the way. */
    public List<Long> goneInto(long partnerId) {
        var all = inForce();
        return all.keySet().stream().filter(gone -> follow(all, gone) == partnerId).toList();
    }

    /** Where a record is now, itself or the one into which it went. */
    public static long follow(Map<Long, Long> inForce, long partnerId) {
        return inForce.containsKey(partnerId) ? follow(inForce, inForce.get(partnerId)) : partnerId;
    }

    /** Where the statements of a link went that was folded into another one. */
    List<Long> linksInto(long linkId) {
        return query("select distinct s.link.id from Merge m join m.moves v, Statement s where m.undoneAt is null and v.what = :statement"
                + " and v.fromId = :link and s.id = v.movedId", Long.class).setParameter("statement", Move.What.STATEMENT).setParameter("link", linkId).getResultList();
    }
}
