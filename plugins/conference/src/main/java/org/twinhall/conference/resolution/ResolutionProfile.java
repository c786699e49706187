package org.twinhall.conference.resolution;

import java.time.LocalDate;
import org.twinhall.conference.programme.Wording;
import org.twinhall.text.Mark;

/**
 * What was resolved.
 *
 * @param votes   how it was voted; {@link Votes#NONE} when nobody counted
 * @param groupId the group that sees to it; null for none
 * @param dueOn   by when; null for no day
 */
public record ResolutionProfile(Wording title, Wording text, Votes votes, ResolutionOutcome outcome, Long groupId, LocalDate dueOn) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 4000;

    /** How it was voted; each null when nobody counted. */
    public record Votes(Integer inFavour, Integer against, Integer abstained) {

        public static final Votes NONE = new Votes(null, null, null);
        public static final int MOST = 10_000;

        /** Whether somebody counted. */
        public boolean isCounted() {
            return inFavour != null || against != null || abstained != null;
        }
    }

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(title, text, votes, outcome, groupId, dueOn);
    }
}
