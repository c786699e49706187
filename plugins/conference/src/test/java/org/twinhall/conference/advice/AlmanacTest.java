package org.twinhall.conference.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlmanacTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31, 2024-05-05", "2025, 2025-04-20, 2025-04-20", "2026, 2026-04-05, 2026-04-12", "2027, 2027-03-28, 2027-05-02", "2038, 2038-04-25, 2038-04-25"})
    void bothEastersFallOnTheirDays(int year, LocalDate western, LocalDate eastern) {
        assertEquals(western, Almanac.easter(year));
        assertEquals(eastern, Almanac.orthodoxEaster(year));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-18, RAMADAN", "2026-02-17, RAMADAN", "2026-03-21, EID_AL_FITR", "2026-05-27, EID_AL_ADHA", "2026-08-31, BANK_HOLIDAY", "2027-12-28, BANK_HOLIDAY",
        "2022-01-03, BANK_HOLIDAY", "2026-05-15, NAKBA_DAY", "2030-01-10, RAMADAN", "2030-12-28, RAMADAN", "2026-10-20, OLIVE_HARVEST"})
    void whatPeopleKeepIsFoundOnItsDay(LocalDate day, Observance observance) {
        assertTrue(Almanac.between(day, day).stream().anyMatch(observed -> observed.observance() == observance), Almanac.between(day, day).toString());
    }

    @Test
    void aDayBetweenIsFree() {
        assertEquals(List.of(), Almanac.between(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 24)).stream().filter(observed -> observed.observance() != Observance.HIJRI_NEW_YEAR).toList());
        assertEquals(List.of(), Almanac.between(LocalDate.of(2026, 9, 12), LocalDate.of(2026, 9, 13)));
    }

    @Test
    void farYearsHaveNoMoonAndNoError() {
        assertTrue(Almanac.between(LocalDate.of(9998, 4, 1), LocalDate.of(9998, 12, 31)).stream().noneMatch(observed -> observed.observance().isByMoon()));
        assertTrue(Almanac.between(LocalDate.of(1700, 1, 1), LocalDate.of(1700, 12, 31)).stream().noneMatch(observed -> observed.observance().isByMoon()));
    }

    @Test
    void whatLastsFindsWhatItTouches() {
        var found = Almanac.between(LocalDate.of(2027, 4, 29), LocalDate.of(2027, 5, 3)).stream().map(Observed::observance).toList();
        assertEquals(List.of(Observance.ORTHODOX_GOOD_FRIDAY, Observance.LABOUR_DAY, Observance.ORTHODOX_EASTER, Observance.BANK_HOLIDAY), found);
    }
}
