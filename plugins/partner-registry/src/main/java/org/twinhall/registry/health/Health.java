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
 * How a link is, as far as anybody told.
 *
 * @param contact  when they last wrote or spoke; null when nobody told
 * @param visit    when somebody last visited; null when nobody told
 * @param news     when something was last told of it; null when nobody did
 * @param reviewOn when to look again
 * @param askedOn  when its people were asked last and did not answer; null for never
 * @param asked    how often they were asked since something was heard
 */
record Health(Link link, LocalDate contact, LocalDate visit, LocalDate news, LocalDate reviewOn, LocalDate askedOn, int asked, Pulse pulse) {

    /** A link of which nothing was entered here is looked at after so many days: an import writes to nobody at once. */
    static final int GRACE_DAYS = 14;

    /**
     * Reads it from what was entered and stated.
     *
     * @param care   null when nobody has looked at it yet
     * @param months after a sign of life until it is time to look again
     */
    static Health of(Link link, Map<SignKind, LocalDate> signs, Collection<Statement> statements, Care care, int months, LocalDate today) {
        var contact = latest(signs.get(SignKind.CONTACT), stated(statements, false, today));
        var visit = latest(signs.get(SignKind.VISIT), stated(statements, true, today));
        var news = signs.get(SignKind.NEWS);
        var heard = latest(latest(contact, visit), news);
        var rule = latest(heard == null ? null : heard.plusMonths(months), (care == null ? today : care.getKnownOn()).plusDays(GRACE_DAYS));
        var review = care == null || care.getReviewOn() == null ? rule : care.getReviewOn();
        boolean answered = care == null || care.getAskedOn() == null || heard != null && !heard.isBefore(care.getAskedOn());
        var pulse = link.getState() == LinkState.DORMANT ? Pulse.DORMANT : !answered ? Pulse.ASKED : review.isAfter(today) ? Pulse.LIVELY : Pulse.DUE;
        return new Health(link, contact, visit, news, review, answered ? null : care.getAskedOn(), answered ? 0 : care.getAsked(), pulse);
    }

    /** The last day on which anything was heard; null when nobody told. */
    LocalDate heard() {
        return latest(latest(contact, visit), news);
    }

    private static LocalDate stated(Collection<Statement> statements, boolean visits, LocalDate today) {
        return statements.stream().filter(statement -> statement.getVerdict() != Verdict.REFUTED && statement.getDate().isKnown()
                && isSign(statement.getState(), visits)).map(statement -> lastDay(statement.getDate())).filter(day -> !day.isAfter(today.plusYears(1)))
                .map(day -> day.isAfter(today) ? today : day).max(Comparator.naturalOrder()).orElse(null);
    }

    private static boolean isSign(LinkState state, boolean visits) {
        return switch (state) {
            case VISIT -> visits;
            case CONTACT, FRIENDSHIP, BID, SIGNED, REVIEWED, RENAMED -> !visits;
            case SEEKING, REJECTED, DORMANT, ENDED -> false;
        };
    }

    /** In favour of the link: a year is taken at its end. */
    private static LocalDate lastDay(PartialDate date) {
        return switch (date.precision()) {
            case YEAR, BY -> date.day().withDayOfYear(date.day().lengthOfYear());
            case MONTH -> date.day().withDayOfMonth(date.day().lengthOfMonth());
            default -> date.day();
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
