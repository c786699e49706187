package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All letters. */
@Singleton
public class Letters extends Repository<Letter> {

    @Inject
    Letters() {
        super(Letter.class);
    }

    /** The letters of an event, the latest first. */
    public List<Letter> listOf(long eventId) {
        return query("select l from Letter l where l.eventId = :event order by l.id desc").setParameter("event", eventId).getResultList();
    }

    List<Letter> listTimed() {
        return query("select l from Letter l where l.state = :timed order by l.id").setParameter("timed", LetterState.TIMED).getResultList();
    }
}
