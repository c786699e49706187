package org.twinhall.conference.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.twinhall.text.Mark;

/**
 * What a session is, as the organisers enter it.
 *
 * @param title    may be empty for meals and breaks, which are called what they are
 * @param spoken   which languages are spoken, and what is interpreted
 * @param starts   on the clock of the event
 * @param ends     on that clock
 * @param room     the key of its room; null for none
 * @param speakers the keys of those who speak
 * @param capacity how many people can choose it; null when nobody needs to choose
 */
public record SessionProfile(SessionKind kind, Wording title, Wording text, Wording spoken, LocalDateTime starts, LocalDateTime ends, Long room,
                             Set<Long> speakers, Integer capacity) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_SPOKEN = 200;
    public static final int MOST_MINUTES = 24 * 60;
    public static final int MOST_PLACES = 10_000;
    public static final int MINUTES = 30;

    public SessionProfile {
        speakers = Set.copyOf(speakers);
    }

    /** A session of which only kind and time are known. */
    public static SessionProfile plain(SessionKind kind, LocalDateTime starts, int minutes, Long room) {
        return new SessionProfile(kind, Wording.NONE, Wording.NONE, Wording.NONE, starts, starts.plusMinutes(minutes), room, Set.of(), null);
    }

    /** The same at another time. */
    SessionProfile at(LocalDateTime start) {
        return new SessionProfile(kind, title, text, spoken, start, start.plus(Duration.between(starts, ends)), room, speakers, capacity);
    }

    /** The same with another room and other speakers. */
    SessionProfile with(Long otherRoom, Set<Long> otherSpeakers) {
        return new SessionProfile(kind, title, text, spoken, starts, ends, otherRoom, otherSpeakers, capacity);
    }

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(kind, title, text, spoken, starts, ends, room, new TreeSet<>(speakers), capacity);
    }
}
