package org.twinhall.registry.introduction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Write to rana@example.org", "0599 000 111", "اتصلوا: ٠٥٩٩-٠٠٠-١١١", "+970 (2) 274 1581", "see https://example.org/us",
        "WhatsApp: wa.me/970599", "www.example.org"})
    void whatReachesSomebodyIsSeen(String text) {
        assertTrue(ContactWords.areIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Our choir of 40 sang from 2019-2023 and in 2024.", "قريتنا فيها 4500 نسمة ومدرستان منذ 1967/1968", "12 pupils, 3 teachers, room 7"})
    void figuresOfOrdinaryLifeAreNot(String text) {
        assertFalse(ContactWords.areIn(text));
    }
}
