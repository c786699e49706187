package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which forms of a word find each other. */
class AnalysisTest {

    private final PortalAnalyzer analyzer = PortalAnalyzer.ASKED;

    @ParameterizedTest
    @CsvSource({"visits, visit", "twinned, twinning", "schools, SCHOOL", "café, cafe", "Nablus’s, Nablus", "Nablus's, nablus",
        "Bil'in, Bilin", "Bil‘īn, bilin", "ﬁlm, film", "Ｈｅｂｒｏｎ, hebron",
        "Łódź, lodz", "Straße, strasse", "Ærøskøbing, aeroskobing"})
    void formsOfAnEnglishWordFindEachOther(String one, String other) {
        assertEquals(words(one), words(other));
        assertEquals(1, words(one).size());
    }

    @ParameterizedTest
    @CsvSource({
        "مُدَرِّسَة, مدرسة",          // vowel signs
        "فلسطيـــن, فلسطين",      // tatweel
        "أحمد, احمد", "إحسان, احسان", "آثار, اثار", "ٱلقدس, القدس", // carriers of alef
        "مسؤول, مسوول", "عائلة, عايلة", // other carriers of hamza
        "مصطفى, مصطفي", "فلسطین, فلسطين", // the ya without dots and that of Persian
        "مدرسه, مدرسة",           // ta marbuta
        "المدرسة, مدرسة", "والمدرسة, مدرسة", "بالمدرسة, مدرسة", "كالمدرسة, مدرسة", "للمدرسة, مدرسة", // the article and what clings to it
        "زيارات, زيارة", "معلمين, معلمون", // endings
        "فبالمدرسة, مدرسة", "وللمدرسة, مدرسة", "سفرا, سفر", // more that clings, the accusative
        "مدارس, مدرسة", "أصدقاء, صديق", "القرى, قرية", "women, woman", // broken plurals and their like
        "١٩٤٨, 1948", "ﻓﻠﺴﻄﻴﻦ, فلسطين" // digits, letters in the forms of old files
    })
    void formsOfAnArabicWordFindEachOther(String one, String other) {
        assertEquals(words(one), words(other));
        assertEquals(1, words(one).size());
    }

    @ParameterizedTest
    @CsvSource({"نابلس, القدس", "school, visit", "Beit Lid, Beit Jala", "بيت ليد, بيت جالا", "عمان, عمر"})
    void differentWordsStayDifferent(String one, String other) {
        assertNotEquals(words(one), words(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the of and", "من إلى في على", "   ", "!? ... ---", "\u202e\u200f", "ـــ"})
    void wordsThatSayNothingAreNotLookedFor(String text) {
        assertEquals(List.of(), words(text));
    }

    @Test
    void aTextInBothLanguagesIsCutInBoth() {
        assertEquals(List.of(words("visit").getFirst(), words("Nablus").getFirst(), words("زيارة").getFirst(), words("نابلس").getFirst()),
                words("The visits to Nablus: الزيارات إلى نابُلُس"));
    }

    @Test
    void unstemmedFieldsKeepEndingsAndSmallWords() {
        assertEquals(List.of("the", "visits"), analyzer.words(Fields.RAW, "The Visits"));
        assertEquals(List.of("الزيارات"), analyzer.words(Fields.RAW, "الزِّيارات"));
    }

    @Test
    void aWordIsHighlightedWithItsVowelsAndAsAWhole() throws IOException {
        var text = "في نابُلُـــس اليوم: Bil‘īn’s café, Hauptstraße, 𝐁ethlehem, Tromsø";
        var seen = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(Fields.BODY, text)) {
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                seen.add(text.substring(offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        assertTrue(seen.contains("نابُلُـــس") && seen.contains("Bil‘īn’s") && seen.contains("café"), seen.toString());
        assertTrue(seen.contains("Hauptstraße") && seen.contains("𝐁ethlehem") && seen.contains("Tromsø"), seen.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83db", "\ud83d\ud83d\ude00", "\u0000\u0007\u001b[31m", "\uffff\ufffe", "e\u0301\u0301\u0301\u0301"})
    void brokenTextIsCutIntoSomething(String text) {
        words(text).forEach(word -> assertFalse(word.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE), word));
    }

    private List<String> words(String text) {
        return analyzer.words(Fields.BODY, text);
    }
}
