package org.twinhall.conference.advice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Computes feasts and holidays. Months of the Hijri year are those of the Umm al-Qura calendar that Java knows; both Easters are
 * computed as J. Meeus gives them (Astronomical Algorithms, chapter 8); British bank holidays are those of England and Wales.
 */
final class Almanac {

    private static final int RAMADAN = 9;
    private static final int SHAWWAL = 10;
    private static final int DHU_AL_HIJJA = 12;

    private Almanac() {
    }

    /** What falls, or may fall, on one of those days, the earliest first. */
    static List<Observed> between(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(from.getYear() - 1, until.getYear() + 1).boxed().flatMap(Almanac::inYear).filter(observed -> observed.touches(from, until))
                .sorted(Comparator.comparing(Observed::first).thenComparing(Observed::observance)).toList();
    }

    private static Stream<Observed> inYear(int year) {
        var easter = easter(year);
        var orthodox = orthodoxEaster(year);
        return Stream.of(byMoon(year), bankHolidays(year), Stream.of(
                day(Observance.NEW_YEAR, LocalDate.of(year, 1, 1)),
                new Observed(Observance.ORTHODOX_CHRISTMAS, LocalDate.of(year, 1, 6), LocalDate.of(year, 1, 7)),
                day(Observance.LAND_DAY, LocalDate.of(year, 3, 30)),
                day(Observance.GOOD_FRIDAY, easter.minusDays(2)),
                new Observed(Observance.EASTER, easter, easter.plusDays(1)),
                day(Observance.ORTHODOX_GOOD_FRIDAY, orthodox.minusDays(2)),
                new Observed(Observance.ORTHODOX_EASTER, orthodox, orthodox.plusDays(1)),
                day(Observance.LABOUR_DAY, LocalDate.of(year, 5, 1)),
                day(Observance.NAKBA_DAY, LocalDate.of(year, 5, 15)),
                new Observed(Observance.OLIVE_HARVEST, LocalDate.of(year, 10, 1), LocalDate.of(year, 11, 20)),
                day(Observance.INDEPENDENCE_DAY, LocalDate.of(year, 11, 15)),
                new Observed(Observance.CHRISTMAS, LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 26)))).flatMap(observed -> observed);
    }

    private static Observed day(Observance observance, LocalDate day) {
        return new Observed(observance, day, day);
    }

    /** Those that begin in the year; a Hijri year is shorter, so that one of them may come twice. */
    private static Stream<Observed> byMoon(int year) {
        var range = HijrahChronology.INSTANCE.range(ChronoField.YEAR);
        int about = (int) ((year - 622) * 33L / 32);
        return IntStream.rangeClosed(about - 1, about + 2).filter(hijri -> hijri > range.getMinimum() && hijri < range.getMaximum()).boxed().flatMap(hijri -> {
            var ramadan = HijrahDate.of(hijri, RAMADAN, 1);
            var fitr = LocalDate.from(HijrahDate.of(hijri, SHAWWAL, 1));
            var adha = LocalDate.from(HijrahDate.of(hijri, DHU_AL_HIJJA, 10));
            return Stream.of(day(Observance.HIJRI_NEW_YEAR, LocalDate.from(HijrahDate.of(hijri, 1, 1))), day(Observance.MAWLID, LocalDate.from(HijrahDate.of(hijri, 3, 12))),
                    new Observed(Observance.RAMADAN, LocalDate.from(ramadan), fitr.minusDays(1)), new Observed(Observance.EID_AL_FITR, fitr, fitr.plusDays(2)),
                    new Observed(Observance.EID_AL_ADHA, adha, adha.plusDays(3)));
        }).filter(observed -> observed.first().getYear() == year);
    }

    private static Stream<Observed> bankHolidays(int year) {
        var days = new ArrayList<LocalDate>();
        var may = LocalDate.of(year, Month.MAY, 1);
        days.add(may.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(may.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        // A holiday on a weekend moves to the next working day.
        var newYear = LocalDate.of(year, 1, 1);
        if (isWeekend(newYear)) {
            days.add(newYear.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        }
        if (isWeekend(LocalDate.of(year, 12, 25)) || isWeekend(LocalDate.of(year, 12, 26))) {
            days.add(LocalDate.of(year, 12, 27));
            days.add(LocalDate.of(year, 12, 28));
        }
        return days.stream().filter(day -> !isWeekend(day)).map(day -> day(Observance.BANK_HOLIDAY, day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /** By the Julian calendar, told in days of ours. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int sum = d + e + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(year / 100 - year / 400 - 2L);
    }
}
