package org.twinhall.conference.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.OwnTime;

/** The times of events in words: by the event's own clock, and by those of the people who read. */
@Singleton
public class EventTimes {

    /** Hours and minutes. */
    public static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final ZoneId PALESTINE = ZoneId.of("Asia/Hebron");

    private final Access access;
    private final OwnTime time;

    @Inject
    EventTimes(Access access, OwnTime time) {
        this.access = access;
        this.time = time;
    }

    /** From when until when, by the event's own clock, with the clock's town. */
    public String own(Event event, Language language) {
        return span(event.getStarts(), event.getEnds(), language) + " (" + time.zoneName(event.getZone(), language) + ")";
    }

    /**
     * The same by the clocks of its readers where they show something else: that of whoever is signed in, for everybody else
     * those of the network's two countries.
     */
    public List<String> elsewhere(Event event, Language language) {
        return otherZones(event, event.getStartsAt()).map(zone -> span(LocalDateTime.ofInstant(event.getStartsAt(), zone),
                LocalDateTime.ofInstant(event.getEndsAt(), zone), language) + " (" + time.zoneName(zone, language) + ")").toList();
    }

    /** The same for a part of an event, whose times are given on the event's clock; the day is said only where it is another one. */
    public List<String> elsewhere(Event event, LocalDateTime starts, LocalDateTime ends, Language language) {
        var from = EventProfile.moment(starts, event.getZone());
        var until = EventProfile.moment(ends, event.getZone());
        return otherZones(event, from).map(zone -> {
            var begins = LocalDateTime.ofInstant(from, zone);
            return (begins.toLocalDate().equals(starts.toLocalDate()) ? "" : day(begins, language) + comma(language))
                    + hours(begins, LocalDateTime.ofInstant(until, zone)) + " (" + time.zoneName(zone, language) + ")";
        }).toList();
    }

    private Stream<ZoneId> otherZones(Event event, Instant moment) {
        var zones = access.identity().isSignedIn() ? Stream.of(access.identity().zone()) : Stream.of(Dates.ZONE, PALESTINE);
        return zones.filter(zone -> !zone.getRules().getOffset(moment).equals(event.getZone().getRules().getOffset(moment)));
    }

    /** From when until when within a day. */
    public static String hours(LocalDateTime starts, LocalDateTime ends) {
        return CLOCK.format(starts) + " – " + CLOCK.format(ends);
    }

    /** Saturday 8 May 2027. */
    public static String day(LocalDate day, Language language) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale()) + " " + Dates.day(day, language);
    }

    /** The day or the days, without times. */
    public String days(Event event, Language language) {
        var first = event.getStarts().toLocalDate();
        var last = event.getEnds().toLocalDate();
        return first.equals(last) ? Dates.day(first, language) : Dates.day(first, language) + " – " + Dates.day(last, language);
    }

    private static String span(LocalDateTime starts, LocalDateTime ends, Language language) {
        var from = day(starts, language) + comma(language) + CLOCK.format(starts);
        return from + " – " + (starts.toLocalDate().equals(ends.toLocalDate()) ? CLOCK.format(ends) : day(ends, language) + comma(language) + CLOCK.format(ends));
    }

    private static String day(LocalDateTime time, Language language) {
        return day(time.toLocalDate(), language);
    }

    private static String comma(Language language) {
        return language == Language.ARABIC ? "، " : ", ";
    }
}
