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
 * @param admission   who gets in
 * @param reserves    whether a place is kept for each who is invited, until they answer
 * @param keepDays    so many days after the end of the event its people are forgotten; null for when those of the event are
 */
public record FormProfile(FormKind kind, String noteEnglish, String noteArabic, Instant opensAt, Instant closesAt, Instant changeUntil,
                          Integer capacity, int mostPeople, GroupRule groupRule, int perGroup, boolean hasList, int offerHours, Admission admission, boolean reserves,
                          Integer keepDays) {

    public static final int LONGEST_NOTE = 1000;
    public static final int MOST_PLACES = 100_000;
    public static final int MOST_PEOPLE = 20;
    public static final int MOST_HOURS = 24 * 14;
    public static final int HOURS = 48;

    /** A form for whoever comes first. */
    public FormProfile(FormKind kind, String noteEnglish, String noteArabic, Instant opensAt, Instant closesAt, Instant changeUntil, Integer capacity,
                       int mostPeople, GroupRule groupRule, int perGroup, boolean hasList, int offerHours) {
        this(kind, noteEnglish, noteArabic, opensAt, closesAt, changeUntil, capacity, mostPeople, groupRule, perGroup, hasList, offerHours,
                Admission.OPEN, false, null);
    }

    /** The same for others. */
    public FormProfile admitting(Admission some, boolean keepsPlaces) {
        return new FormProfile(kind, noteEnglish, noteArabic, opensAt, closesAt, changeUntil, capacity, mostPeople, groupRule, perGroup, hasList, offerHours,
                some, keepsPlaces, keepDays);
    }

    /** The same, its people known for so many days after the event. */
    public FormProfile keptFor(Integer days) {
        return new FormProfile(kind, noteEnglish, noteArabic, opensAt, closesAt, changeUntil, capacity, mostPeople, groupRule, perGroup, hasList, offerHours,
                admission, reserves, days);
    }

    /** A form as most events need one. */
    public static FormProfile plain(FormKind kind, Integer capacity) {
        return new FormProfile(kind, "", "", null, null, null, capacity, 1, GroupRule.ASKED, 1, true, HOURS);
    }

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(kind, noteEnglish, noteArabic, opensAt, closesAt, changeUntil, capacity, mostPeople, groupRule, perGroup, hasList, offerHours,
                admission, reserves, keepDays);
    }
}
