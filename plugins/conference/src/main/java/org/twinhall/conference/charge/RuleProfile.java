package org.twinhall.conference.charge;

import java.time.LocalDate;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.Residence;
import org.twinhall.conference.signup.Terms;
import org.twinhall.text.Mark;

/**
 * A rule as the organisers enter it: whom it fits, what each person pays, and the reason that is told.
 *
 * @param residence  of whom; null for all
 * @param kind       as what they come; null for all
 * @param earlyUntil the last day on which it holds, by the clock of the event; null for always
 * @param hardship   whether it holds only for those who ask for it
 */
public record RuleProfile(Residence residence, FormKind kind, LocalDate earlyUntil, boolean hardship, Money price, String reasonEnglish, String reasonArabic) {

    public static final int LONGEST_REASON = 200;
    public static final long MOST = 100_000;

    /** Whether it fits somebody who signs up on a day. */
    public boolean fits(FormKind as, Terms terms, LocalDate day) {
        return (kind == null || kind == as) && (residence == null || residence == terms.residence())
                && (!hardship || terms.hardship()) && (earlyUntil == null || !day.isAfter(earlyUntil));
    }

    /** Whether it asks nothing of somebody but as what they come, and when. */
    boolean isForAll() {
        return residence == null && !hardship;
    }

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(residence, kind, earlyUntil, hardship, price, reasonEnglish, reasonArabic);
    }
}
