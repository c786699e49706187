package org.twinhall.hello;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;
import org.twinhall.text.Folding;

/** All phrases. */
@Singleton
public class Phrases extends Repository<Phrase> {

    @Inject
    Phrases() {
        super(Phrase.class);
    }

    List<Phrase> listAll() {
        return query("select p from Phrase p order by p.englishKey").getResultList();
    }

    boolean has(String english) {
        return query("select count(p) from Phrase p where p.englishKey = :key", Long.class)
                .setParameter("key", Folding.key(english)).getSingleResult() > 0;
    }

    long count() {
        return query("select count(p) from Phrase p", Long.class).getSingleResult();
    }

    /** The one that is shown: the last that became it. */
    Optional<Phrase> findShown() {
        return first(query("select p from Phrase p where p.shownSince is not null order by p.shownSince desc, p.id desc"));
    }

    /** The one whose turn is next: never shown, or shown longest ago. */
    Optional<Phrase> findNext() {
        return first(query("""
                select p from Phrase p
                order by case when p.shownSince is null then 0 else 1 end, p.shownSince, p.id"""));
    }

    List<Long> listIdsAfter(long id, int limit) {
        return query("select p.id from Phrase p where p.id > :id order by p.id", Long.class)
                .setParameter("id", id).setMaxResults(limit).getResultList();
    }
}
