package org.twinhall.conference.signup;

import java.time.Instant;
import org.twinhall.text.Mark;

/**
 * How a form works, as the organisers enter it.
 *
 * @param noteEnglish what people should know before they fill it in
 * @param opensAt     from when it can be used; null for at once
 * @param closesAt    until when; null for the beginning of the event
 * @param changeUntil until when people may change their own; null for the beginning of the event
 * @param capacity    most places; null for any number
 * @param mostPeople  how many people may come on one form, at least 1
 * @param perGroup    most places for one group, where the rule is {@link GroupRule#LIMITED}
 * @param hasList     whether there is a waiting list when the places are gone
 * @param offerHours  for how many hours a place is held for whoever must answer
 */
public record FormProfile(FormKind kind, String noteEnglish, String noteArabic, Instant opensAt, Instant closesAt, Instant changeUntil,
                          Integer capacity, int mostPeople, GroupRule groupRule, int perGroup, boolean hasList, int offerHours) {

    public static final int LONGEST_NOTE = 1000;
    public static final int MOST_PLACES = 100_000;
    public static final int MOST_PEOPLE = 20;
    public static final int MOST_HOURS = 24 * 14;
    public static final int HOURS = 48;

    /** A form as most events need one. */
    public static FormProfile plain(FormKind kind, Integer capacity) {
        return new FormProfile(kind, "", "", null, null, null, capacity, 1, GroupRule.ASKED, 1, true, HOURS);
    }

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(kind, noteEnglish, noteArabic, opensAt, closesAt, changeUntil, capacity, mostPeople, groupRule, perGroup, hasList, offerHours);
    }
}
