package org.twinhall.conference.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** How often an event repeats; the bundle key of its name is {@code series.rhythm.<NAME>}. */
public enum Rhythm {
    WEEK, FORTNIGHT,
    /** On the same day of the week in the same week of each month: each second Tuesday; a fifth one becomes the last. */
    MONTH;

    private static final int DAYS = 7;
    private static final int LAST = 5;

    /** When it takes place so many times after the first. */
    List<LocalDateTime> after(LocalDateTime first, int times) {
        return IntStream.rangeClosed(1, times).mapToObj(time -> switch (this) {
            case WEEK -> first.plusWeeks(time);
            case FORTNIGHT -> first.plusWeeks(2L * time);
            case MONTH -> dayIn(YearMonth.from(first).plusMonths(time), first.toLocalDate()).atTime(first.toLocalTime());
        }).toList();
    }

    private static LocalDate dayIn(YearMonth month, LocalDate like) {
        DayOfWeek day = like.getDayOfWeek();
        int week = (like.getDayOfMonth() - 1) / DAYS + 1;
        return month.atDay(1).with(week == LAST ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(week, day));
    }
}
