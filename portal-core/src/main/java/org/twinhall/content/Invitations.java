package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.persistence.Repository;

/** All invitations to own entries together. */
@Singleton
class Invitations extends Repository<Invitation> {

    @Inject
    Invitations() {
        super(Invitation.class);
    }

    Optional<Invitation> find(long entryId, long groupId) {
        return first(query("select i from Invitation i where i.entryId = :entry and i.groupId = :group")
                .setParameter("entry", entryId).setParameter("group", groupId));
    }

    /** Those of an entry, open ones and declined ones. */
    List<Invitation> listOf(long entryId) {
        return query("select i from Invitation i where i.entryId = :entry order by i.invitedAt, i.id").setParameter("entry", entryId).getResultList();
    }

    /** Those that wait for the answer of one of those groups, the oldest first; none for entries in the trash. */
    List<Invitation> listOpen(Set<Long> groups) {
        return groups.isEmpty() ? List.of() : query("""
                select i from Invitation i, Entry e where e.id = i.entryId and e.trashedAt is null
                and i.groupId in :groups and i.declinedAt is null order by i.invitedAt, i.id""").setParameter("groups", groups).getResultList();
    }

    List<Invitation> listBy(long accountId) {
        return query("select i from Invitation i where i.invitedBy = :account").setParameter("account", accountId).getResultList();
    }
}
