package org.twinhall.conference.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-11-29T08:00:00Z");

    private static org.twinhall.conference.calendar.ICalendar.Item item(String zone, String starts, String ends) {
        return new org.twinhall.conference.calendar.ICalendar.Item("event-1@example.org", 3, CHANGED, LocalDateTime.parse(starts), LocalDateTime.parse(ends),
                ZoneId.of(zone), "أمسية طويلة العنوان من أجل طيّ الأسطر، وفيها فاصلة, وشرطة مائلة \\ وفاصلة منقوطة;", "One\nTwo", "Oxford, St Giles",
                "https://example.org/en/events/one", false);
    }

    private static ICalendar read(org.twinhall.conference.calendar.ICalendar.Item... items) {
        var calendar = new org.twinhall.conference.calendar.ICalendar("The network");
        for (var item : items) {
            calendar.add(item);
        }
        var text = calendar.write();
        assertTrue(text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), text);
        var read = Biweekly.parse(text).first();
        assertEquals("", read.validate(biweekly.ICalVersion.V2_0).toString(), text);
        return read;
    }

    /** What another program reckons from the changes of the clocks that the calendar itself tells, on a computer in either country. */
    private static void assertMoments(String zone, String starts, String ends) {
        var here = TimeZone.getDefault();
        try {
            for (var reader : List.of("Europe/London", "Asia/Hebron")) {
                TimeZone.setDefault(TimeZone.getTimeZone(reader));
                assertMomentsHere(zone, starts, ends);
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static void assertMomentsHere(String zone, String starts, String ends) {
        var event = read(item(zone, starts, ends)).getEvents().getFirst();
        assertEquals(LocalDateTime.parse(starts).atZone(ZoneId.of(zone)).toInstant(), event.getDateStart().getValue().toInstant(), zone + " " + starts);
        assertEquals(LocalDateTime.parse(ends).atZone(ZoneId.of(zone)).toInstant(), event.getDateEnd().getValue().toInstant(), zone + " " + ends);
    }

    @Test
    void eventsOverAChangeOfClocksBeginAndEndWhenTheyDoInLondon() {
        assertMoments("Europe/London", "2027-03-27T22:00", "2027-03-28T10:00");
        assertMoments("Europe/London", "2027-10-30T22:00", "2027-10-31T10:00");
        assertMoments("Europe/London", "2027-07-01T10:00", "2027-07-01T12:00");
        assertMoments("Europe/London", "2027-01-10T10:00", "2027-01-10T12:00");
    }

    @Test
    void eventsOverAChangeOfClocksBeginAndEndWhenTheyDoInPalestine() {
        var rules = ZoneId.of("Asia/Hebron").getRules();
        var change = rules.nextTransition(Instant.parse("2027-01-01T00:00:00Z"));
        for (int changes = 0; changes < 4; changes++) {
            var before = change.getDateTimeBefore();
            assertMoments("Asia/Hebron", before.minusHours(3).toString(), before.plusHours(9).toString());
            change = rules.nextTransition(change.getInstant());
        }
    }

    @Test
    void oneCalendarHoldsBothZonesAndEveryLetter() {
        var read = read(item("Europe/London", "2027-03-27T22:00", "2027-03-28T10:00"), item("Asia/Hebron", "2026-10-01T18:00", "2026-10-01T19:30"));
        assertEquals(2, read.getTimezoneInfo().getComponents().size());
        var event = read.getEvents().getFirst();
        assertEquals("أمسية طويلة العنوان من أجل طيّ الأسطر، وفيها فاصلة, وشرطة مائلة \\ وفاصلة منقوطة;", event.getSummary().getValue());
        assertEquals("One\nTwo", event.getDescription().getValue());
        assertEquals("Oxford, St Giles", event.getLocation().getValue());
        assertEquals(3, event.getSequence().getValue());
    }
}
