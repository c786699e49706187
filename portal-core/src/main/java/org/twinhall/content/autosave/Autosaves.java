package org.twinhall.content.autosave;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All texts that are being written. */
@Singleton
public class Autosaves extends Repository<Autosave> {

    @Inject
    Autosaves() {
        super(Autosave.class);
    }

    Optional<Autosave> find(long translationId, long accountId) {
        return first(query("select a from Autosave a where a.translationId = :translation and a.accountId = :account")
                .setParameter("translation", translationId).setParameter("account", accountId));
    }

    /** The accounts that have been writing a translation since a moment and did not save it. */
    List<Long> writersOf(long translationId, Instant since) {
        return query("select a.accountId from Autosave a where a.translationId = :translation and a.savedAt >= :since", Long.class)
                .setParameter("translation", translationId).setParameter("since", since).getResultList();
    }

    List<Autosave> listOf(long accountId) {
        return query("select a from Autosave a where a.accountId = :account order by a.id").setParameter("account", accountId)
                .getResultList();
    }
}
