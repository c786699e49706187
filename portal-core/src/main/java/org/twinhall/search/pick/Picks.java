package org.twinhall.search.pick;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All picks. */
@Singleton
class Picks extends Repository<Pick> {

    @Inject
    Picks() {
        super(Pick.class);
    }

    List<Pick> listOf(String wordsKey) {
        return query("select p from Pick p where p.wordsKey = :key order by p.id").setParameter("key", wordsKey).getResultList();
    }

    List<Pick> listAll() {
        return query("select p from Pick p order by p.wordsKey, p.id").getResultList();
    }
}
