package org.twinhall.conference.signup;

/**
 * What became of signing up.
 *
 * @param verdict in one word
 * @param number  the place in the queue, where it waits
 * @param holder  who has the place of the group, where somebody has
 */
public record Outcome(Verdict verdict, int number, String holder) {

    /** What is said to the person. */
    public enum Verdict {
        /** A place is held; the mail says how to take it. */
        HELD,
        /** Has a place at once. */
        CONFIRMED,
        /** On the waiting list. */
        WAITING,
        /** Waits as the alternate of the group. */
        ALTERNATE,
        /** The mail says how to ask the organisers. */
        ASKED,
        /** The organisers decide. */
        APPROVAL,
        /** Signed up before with that address; the mail with the private link was sent again. */
        KNOWN,
        /** No place, and no list. */
        FULL,
        /** Another person of the group has its place. */
        GROUP_TAKEN,
        /** Only those who were invited get in. */
        UNINVITED,
        /** The form is not open. */
        CLOSED,
        /** Too many at once; nothing was done. */
        BUSY;

        /** Whether the form has done its work. */
        public boolean isDone() {
            return ordinal() <= KNOWN.ordinal();
        }
    }

    static Outcome of(Verdict verdict) {
        return new Outcome(verdict, 0, "");
    }
}
