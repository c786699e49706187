package org.twinhall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({"0,ZERO", "1,ONE", "2,TWO", "3,FEW", "10,FEW", "11,MANY", "99,MANY", "100,OTHER", "102,OTHER", "103,FEW", "111,MANY"})
    void arabicNumbersTakeOneOfSixForms(long number, Plural form) {
        assertEquals(form, Plural.of(number, Language.ARABIC));
    }

    @ParameterizedTest
    @CsvSource({"0,OTHER", "1,ONE", "2,OTHER", "21,OTHER"})
    void englishNumbersTakeOneOfTwo(long number, Plural form) {
        assertEquals(form, Plural.of(number, Language.ENGLISH));
    }
}
