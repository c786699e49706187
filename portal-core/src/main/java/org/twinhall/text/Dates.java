package org.twinhall.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as readers write them: day, name of the month, year; in Arabic with the months' Levantine names. */
public final class Dates {

    /** The zone in which the portal's own dates are told: most of its writers live there. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Locale ARABIC = Locale.forLanguageTag("ar-PS-u-nu-latn");

    private Dates() {
    }

    /** 2 November 2026. */
    public static String day(LocalDate day, Language language) {
        return format("d MMMM uuuu", language).format(day);
    }

    /** The day on which something happened. */
    public static String day(Instant moment, Language language) {
        return day(LocalDate.ofInstant(moment, ZONE), language);
    }

    /** November 2026. */
    public static String month(LocalDate day, Language language) {
        return format("MMMM uuuu", language).format(day);
    }

    /** 2 November 2026, 14:05, by the portal's clock. */
    public static String moment(Instant moment, Language language) {
        return moment(moment, language, ZONE);
    }

    /** 2 November 2026, 14:05, by somebody's clock. */
    public static String moment(Instant moment, Language language, ZoneId zone) {
        return format(language == Language.ARABIC ? "d MMMM uuuu، HH:mm" : "d MMMM uuuu, HH:mm", language).format(moment.atZone(zone));
    }

    /** What machines read in a {@code datetime} attribute. */
    public static String machine(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE).toString();
    }

    private static DateTimeFormatter format(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language == Language.ARABIC ? ARABIC : Locale.UK);
    }
}
