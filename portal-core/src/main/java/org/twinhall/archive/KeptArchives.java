package org.twinhall.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** The archives that are kept. */
@Singleton
class KeptArchives extends Repository<KeptArchive> {

    @Inject
    KeptArchives() {
        super(KeptArchive.class);
    }

    /** All of them, the newest first. */
    List<KeptArchive> listAll() {
        return query("select a from KeptArchive a order by a.createdAt desc, a.id desc").getResultList();
    }

    /** Those of one group, the newest first. */
    List<KeptArchive> listOf(long groupId) {
        return query("select a from KeptArchive a where a.groupId = :group order by a.createdAt desc, a.id desc").setParameter("group", groupId).getResultList();
    }

    /** One with the same content that is still to be made. */
    Optional<KeptArchive> findUnderWay(Long groupId, boolean passwords) {
        return listUnderWay().stream().filter(one -> java.util.Objects.equals(one.getGroupId(), groupId) && one.hasPasswords() == passwords).findFirst();
    }

    /** Those that are still to be made, the oldest first. */
    List<KeptArchive> listUnderWay() {
        return query("select a from KeptArchive a where a.state in :states order by a.id")
                .setParameter("states", List.of(KeptArchive.State.WAITING, KeptArchive.State.WRITING)).getResultList();
    }

    List<KeptArchive> listBefore(Instant moment) {
        return query("select a from KeptArchive a where a.createdAt < :moment").setParameter("moment", moment).getResultList();
    }

    List<KeptArchive> listMadeBy(long accountId) {
        return query("select a from KeptArchive a where a.makerId = :account").setParameter("account", accountId).getResultList();
    }

    /** The connection of the present transaction, for rows of which no entity knows. */
    Connection connection() {
        return entities().unwrap(Connection.class);
    }
}
