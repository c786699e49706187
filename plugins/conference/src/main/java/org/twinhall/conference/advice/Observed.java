package org.twinhall.conference.advice;

import java.time.LocalDate;

/** An observance in one year, from its first to its last day. */
public record Observed(Observance observance, LocalDate first, LocalDate last) {

    /** Whether it may fall on one of those days: where the moon decides, also a day before and after. */
    boolean touches(LocalDate from, LocalDate until) {
        int doubt = observance.isByMoon() ? 1 : 0;
        return !first.minusDays(doubt).isAfter(until) && !last.plusDays(doubt).isBefore(from);
    }
}
