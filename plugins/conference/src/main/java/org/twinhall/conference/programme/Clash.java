package org.twinhall.conference.programme;

/**
 * Something about the time of a session that cannot well be; it is shown, and hinders nobody.
 *
 * @param with    the other session; null where there is none
 * @param speaker who would have to be in both; null where it is not about a speaker
 */
public record Clash(Reason reason, Session with, Speaker speaker) {

    /** What is the matter. */
    public enum Reason {
        /** Two sessions are in one room at the same time. */
        ROOM,
        /** Somebody speaks in two sessions at the same time. */
        SPEAKER,
        /** The session is not on a day of the event. */
        DAY
    }
}
