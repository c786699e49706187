package org.twinhall.conference.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.twinhall.text.Language;
import org.twinhall.text.Mark;

/**
 * What an event is, as its organisers enter it.
 *
 * @param words         what is said of it, by language; at least one has a title
 * @param zone          whose clock its times are told by
 * @param starts        when it begins, on that clock
 * @param ends          when it ends, on that clock
 * @param placeId       the place of the gazetteer; null for none
 * @param onLine        whether one can take part on line
 * @param onLineAddress where; told only to those who have a place
 * @param hostGroupId   the group that is host; null for the network
 * @param keepDays      for how many days after the end names, addresses and answers are kept
 */
public record EventProfile(EventKind kind, Map<Language, EventWords> words, ZoneId zone, LocalDateTime starts, LocalDateTime ends, Long placeId,
                           boolean onLine, String onLineAddress, Long hostGroupId, int keepDays) {

    public static final int LONGEST_ADDRESS = 500;
    public static final int DAYS = 60;
    public static final int MOST_DAYS = 730;

    public EventProfile {
        words = Map.copyOf(words);
    }

    /** The moment at which the clock of a zone shows a time; one that a change of the clocks leaves out is that much later. */
    static Instant moment(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }

    /** Another one whenever something is said otherwise; goes with a form, so that a save can tell what changed. */
    public String mark() {
        return Mark.of(kind, List.of(Language.values()).stream().map(language -> words.getOrDefault(language, EventWords.none(language)).all()).toList(),
                zone, starts, ends, placeId, onLine, onLineAddress, hostGroupId, keepDays);
    }
}
