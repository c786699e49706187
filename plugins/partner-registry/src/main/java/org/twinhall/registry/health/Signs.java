package org.twinhall.registry.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinhall.persistence.Repository;

/** All signs of life. */
@Singleton
public class Signs extends Repository<Sign> {

    private static final int MOST = 100;

    @Inject
    Signs() {
        super(Sign.class);
    }

    /** The signs of a link, the latest first. */
    List<Sign> listOf(long linkId) {
        return query("select s from Sign s where s.linkId = :link order by s.happened desc, s.id desc").setParameter("link", linkId)
                .setMaxResults(MOST).getResultList();
    }

    /** The last day of each kind of sign, by link, in one statement. */
    Map<Long, Map<SignKind, LocalDate>> last() {
        var last = new HashMap<Long, Map<SignKind, LocalDate>>();
        query("select s.linkId, s.kind, max(s.happened) from Sign s group by s.linkId, s.kind", Object[].class).getResultList()
                .forEach(row -> last.computeIfAbsent((Long) row[0], link -> new EnumMap<>(SignKind.class)).put((SignKind) row[1], (LocalDate) row[2]));
        return last;
    }

    /** Those that a person entered. */
    List<Sign> listBy(long accountId) {
        return query("select s from Sign s where s.accountId = :account order by s.id").setParameter("account", accountId).getResultList();
    }
}
