package org.twinhall.registry.duplicate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** Who was introduced to whom. */
@Singleton
public class Talks extends Repository<Talk> {

    @Inject
    Talks() {
        super(Talk.class);
    }

    /** The introductions of a group. */
    List<Talk> listOf(long groupId) {
        return query("select t from Talk t where t.firstId = :group or t.secondId = :group").setParameter("group", groupId).getResultList();
    }

    Optional<Talk> find(long oneId, long otherId, long placeId) {
        return first(query("select t from Talk t where t.firstId = :first and t.secondId = :second and t.placeId = :place")
                .setParameter("first", Math.min(oneId, otherId)).setParameter("second", Math.max(oneId, otherId)).setParameter("place", placeId));
    }
}
