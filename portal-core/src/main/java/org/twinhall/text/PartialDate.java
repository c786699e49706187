package org.twinhall.text;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a day, a month, a year, a year by which something had happened, or nothing.
 *
 * <p>Written as {@code 2007-04-02}, {@code 2007-04}, {@code 2007}, {@code by 2013} or the empty text. In order: what is not
 * known comes first; a month or a year stands at its beginning, "by" a year at its end.
 *
 * @param precision how much of it is known
 * @param day       the first day of what is known; null when nothing is
 */
public record PartialDate(Precision precision, LocalDate day) implements Comparable<PartialDate>, Serializable {

    /** How much of a date is known. */
    public enum Precision { UNKNOWN, BY, YEAR, MONTH, DAY }

    /** Nothing is known. */
    public static final PartialDate UNKNOWN = new PartialDate(Precision.UNKNOWN, null);

    /** Most characters of {@link #code}. */
    public static final int LONGEST = 10;

    private static final Pattern FORM = Pattern.compile("(?:(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?|(?:by|بحلول|قبل)\\s+(?:عام\\s+)?(\\d{4}))");
    private static final int EARLIEST = 1000;

    /** Reads what somebody wrote, in digits of either script; empty when it is no date. */
    public static Optional<PartialDate> read(String text) {
        var plain = new StringBuilder();
        text.strip().toLowerCase(java.util.Locale.ROOT).codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == '/' ? '-' : c).forEach(plain::appendCodePoint);
        if (plain.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        var form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.group(4) == null ? of(form.group(1), form.group(2), form.group(3))
                    : new PartialDate(Precision.BY, LocalDate.of(year(form.group(4)), 1, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate of(String year, String month, String day) {
        var precision = month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY;
        return new PartialDate(precision, LocalDate.of(year(year), month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day)));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (year < EARLIEST) {
            throw new DateTimeException("no such year: " + year);
        }
        return year;
    }

    /** The date of a text that {@link #code} wrote. */
    public static PartialDate ofCode(String code) {
        return read(code).orElseThrow(() -> new IllegalArgumentException("no date: " + code));
    }

    /** How it is written for machines. */
    public String code() {
        return switch (precision) {
            case UNKNOWN -> "";
            case BY -> "by " + day.getYear();
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> day.toString().substring(0, "2007-04".length());
            case DAY -> day.toString();
        };
    }

    /** The known part in words, such as <em>April 2007</em>; "by" and "not known" are said by whoever shows it. */
    public String words(Language language) {
        return switch (precision) {
            case UNKNOWN -> "";
            case BY, YEAR -> Integer.toString(day.getYear());
            case MONTH -> Dates.month(day, language);
            case DAY -> Dates.day(day, language);
        };
    }

    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }

    /** The year; null when it is not known. */
    public Integer year() {
        return day == null ? null : day.getYear();
    }

    /** Whether another date says no more than this one and nothing else: the year of this day, the same, or nothing. */
    public boolean isWithin(PartialDate wider) {
        return switch (wider.precision) {
            case UNKNOWN -> true;
            case YEAR -> isKnown() && precision != Precision.BY && day.getYear() == wider.day.getYear();
            case MONTH -> (precision == Precision.MONTH || precision == Precision.DAY) && day.withDayOfMonth(1).equals(wider.day);
            case BY, DAY -> equals(wider);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = place().compareTo(other.place());
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    private LocalDate place() {
        return switch (precision) {
            case UNKNOWN -> LocalDate.MIN;
            case BY -> day.withMonth(12).withDayOfMonth(31);
            default -> day;
        };
    }
}
