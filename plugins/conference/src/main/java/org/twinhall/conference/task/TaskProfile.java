package org.twinhall.conference.task;

import java.time.LocalDate;
import org.twinhall.conference.programme.Wording;
import org.twinhall.text.Mark;

/**
 * What has to be done.
 *
 * @param daysBefore how many days before the first day of the event, below zero for days after it; null where {@code dueOn} says it
 * @param dueOn      the very day; null where {@code daysBefore} says it
 * @param groupId    the group that sees to it; null for none
 * @param accountId  the organiser who sees to it; null for none, and when a group does
 */
public record TaskProfile(Wording title, String note, Integer daysBefore, LocalDate dueOn, Long groupId, Long accountId) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NOTE = 1000;
    public static final int MOST_DAYS = 730;

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(title, note, daysBefore, dueOn, groupId, accountId);
    }
}
