package org.twinhall.conference.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On which days an event repeats. */
class RhythmTest {

    private static List<String> days(Rhythm rhythm, String first, int times) {
        return rhythm.after(LocalDateTime.parse(first), times).stream().map(Object::toString).toList();
    }

    @Test
    void weeksAreOfSevenDaysAndTheHourStays() {
        assertEquals(List.of("2026-03-26T19:00", "2026-04-02T19:00"), days(Rhythm.WEEK, "2026-03-19T19:00", 2));
        assertEquals(List.of("2026-12-31T19:00", "2027-01-14T19:00"), days(Rhythm.FORTNIGHT, "2026-12-17T19:00", 2));
    }

    @Test
    void aMonthlyDateKeepsItsDayOfTheWeekAndItsWeek() {
        assertEquals(List.of("2026-11-10T19:30", "2026-12-08T19:30", "2027-01-12T19:30"), days(Rhythm.MONTH, "2026-10-13T19:30", 3));
    }

    @Test
    void aFifthOneBecomesTheLastOfTheMonth() {
        assertEquals(List.of("2026-05-28T19:30", "2026-06-25T19:30", "2026-07-30T19:30"), days(Rhythm.MONTH, "2026-04-30T19:30", 3));
    }
}
