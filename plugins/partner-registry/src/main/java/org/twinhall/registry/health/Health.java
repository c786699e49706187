package org.twinhall.registry.health;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.link.Verdict;
import org.twinhall.text.PartialDate;

/**
 * How a link is, as far as anybody told; a date that nobody told is not known.
 *
 * @param contact  when they last wrote or spoke
 * @param visit    when somebody last visited
 * @param news     when something was last told of it
 * @param reviewOn when to look again; null when nothing was ever heard of it
 * @param askFrom  its people are asked no earlier: an import writes to nobody at once
 * @param askedOn  when its people were asked last and did not answer; null for never
 * @param asked    how often they were asked since something was heard
 */
record Health(Link link, PartialDate contact, PartialDate visit, PartialDate news, LocalDate reviewOn, LocalDate askFrom, LocalDate askedOn, int asked,
              Pulse pulse) {

    private static final int GRACE_DAYS = 14;

    /** In favour of the link: a year is taken at its end. */
    private static final Comparator<PartialDate> BY_LAST_DAY = Comparator.comparing(Health::lastDay);

    /**
     * Reads it from what was entered and stated.
     *
     * @param care   null when nobody has looked at it yet
     * @param months after a sign of life until it is time to look again
     */
    static Health of(Link link, Map<SignKind, LocalDate> signs, Collection<Statement> statements, Care care, int months, LocalDate today) {
        var contact = latest(entered(signs, SignKind.CONTACT), stated(statements, false));
        var visit = latest(entered(signs, SignKind.VISIT), stated(statements, true));
        var news = entered(signs, SignKind.NEWS);
        var heard = latest(latest(contact, visit), news);
        var rule = heard.isKnown() ? lastDay(heard).plusMonths(months) : null;
        var review = care == null || care.getReviewOn() == null ? rule : care.getReviewOn();
        boolean answered = care == null || care.getAskedOn() == null || heard.isKnown() && !lastDay(heard).isBefore(care.getAskedOn());
        var pulse = link.getState() == LinkState.DORMANT ? Pulse.DORMANT : !answered ? Pulse.ASKED
                : review != null && review.isAfter(today) ? Pulse.LIVELY : Pulse.DUE;
        return new Health(link, contact, visit, news, review, (care == null ? today : care.getKnownOn()).plusDays(GRACE_DAYS),
                answered ? null : care.getAskedOn(), answered ? 0 : care.getAsked(), pulse);
    }

    /** When anything was heard last. */
    PartialDate heard() {
        return latest(latest(contact, visit), news);
    }

    private static PartialDate entered(Map<SignKind, LocalDate> signs, SignKind kind) {
        return signs.containsKey(kind) ? new PartialDate(PartialDate.Precision.DAY, signs.get(kind)) : PartialDate.UNKNOWN;
    }

    private static PartialDate stated(Collection<Statement> statements, boolean visits) {
        return statements.stream().filter(statement -> statement.getVerdict() != Verdict.REFUTED && isSign(statement.getState(), visits))
                .map(Statement::getDate).max(BY_LAST_DAY).orElse(PartialDate.UNKNOWN);
    }

    private static boolean isSign(LinkState state, boolean visits) {
        return switch (state) {
            case VISIT -> visits;
            case CONTACT, FRIENDSHIP, BID, SIGNED, REVIEWED, RENAMED -> !visits;
            case SEEKING, REJECTED, DORMANT, ENDED -> false;
        };
    }

    /** The last day of what is known of a date; the first of all days when nothing is. */
    static LocalDate lastDay(PartialDate date) {
        return switch (date.precision()) {
            case UNKNOWN -> LocalDate.MIN;
            case YEAR, BY -> date.day().withDayOfYear(date.day().lengthOfYear());
            case MONTH -> date.day().withDayOfMonth(date.day().lengthOfMonth());
            case DAY -> date.day();
        };
    }

    private static PartialDate latest(PartialDate one, PartialDate other) {
        return BY_LAST_DAY.compare(one, other) >= 0 ? one : other;
    }
}
