package org.twinhall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2007-04-02, 2007-04-02", "2007-4-2, 2007-04-02", "2007/04, 2007-04", "2007, 2007", "by 2013, by 2013", "BY 2013, by 2013",
        "بحلول عام ٢٠١٣, by 2013", "٢٠٠٧, 2007", "'', ''", "'  ', ''"})
    void readsWhatPeopleWriteAndWritesItOneWay(String written, String code) {
        assertEquals(code, PartialDate.read(written).orElseThrow().code());
        assertEquals(PartialDate.read(written).orElseThrow(), PartialDate.ofCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-13", "2007-02-30", "0999", "20007", "yesterday", "by", "by 2013-04", "2007-04-02T10:00", "-2007"})
    void whatIsNoDateIsNone(String written) {
        assertEquals(Optional.empty(), PartialDate.read(written));
    }

    @Test
    void saysAsMuchAsIsKnownInBothLanguages() {
        assertEquals("2 April 2007", PartialDate.ofCode("2007-04-02").words(Language.ENGLISH));
        assertEquals("April 2007", PartialDate.ofCode("2007-04").words(Language.ENGLISH));
        assertEquals("نيسان 2007", PartialDate.ofCode("2007-04").words(Language.ARABIC));
        assertEquals("2013", PartialDate.ofCode("by 2013").words(Language.ARABIC));
        assertEquals("", PartialDate.UNKNOWN.words(Language.ENGLISH));
    }

    @Test
    void whatIsAttestedInAYearComesAfterAllThatHappenedInIt() {
        assertEquals(java.util.List.of("", "2012", "2013", "2013-05", "2013-05-04", "by 2013", "2014"),
                Stream.of("2014", "by 2013", "2013-05-04", "2013-05", "2013", "2012", "").map(PartialDate::ofCode).sorted().map(PartialDate::code).toList());
    }

    @Test
    void knowsItsYearWhereThereIsOne() {
        assertEquals(2013, PartialDate.ofCode("by 2013").year());
        assertNull(PartialDate.UNKNOWN.year());
    }

    @ParameterizedTest
    @CsvSource({"2022-08-12, 2022-08, true", "2022-08-12, 2022, true", "2022-08, 2022, true", "2022, 2022, true", "2022-08, '', true", "'', '', true",
        "2022, 2022-08, false", "2022-08, 2022-09, false", "2022-08, 2021, false", "by 2022, 2022, false", "2022, by 2022, false", "'', 2022, false"})
    void aWiderDateSaysNothingElse(String date, String wider, boolean within) {
        assertEquals(within, PartialDate.ofCode(date).isWithin(PartialDate.ofCode(wider)));
    }
}
