package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.search.Words.Part;

class WordsTest {

    private static final int MOST = 16;

    @Test
    void wordsPhrasesAndWhatIsNotWantedAreToldApart() {
        assertEquals(List.of(new Part("olive", false, false), new Part("week of", true, false), new Part("news", false, true),
                new Part("two words", true, true)), Words.read("olive \"week of\" -news -“two words”").parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"week of olives", "“week of olives", "\"week of olives”", "„week of olives“"})
    void aPhraseEndsWithAnyQuoteOrWithTheText(String typed) {
        assertEquals(List.of(new Part("week of olives", true, false)), Words.read(typed).parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "\" \"", "\t\n"})
    void whatHoldsNoWordAsksNothing(String typed) {
        assertEquals(List.of(), Words.read(typed).parts());
    }

    @Test
    void aDashInsideAWordIsNoMinus() {
        assertEquals(List.of(new Part("al-bireh", false, false), new Part("-", false, false)), Words.read("al-bireh -").parts());
    }

    @Test
    void whateverIsTypedIsReadAndBounded() {
        HostileWords.all().forEach(typed -> {
            var parts = Words.read(typed).parts();
            assertTrue(parts.size() <= MOST, typed);
            assertTrue(parts.stream().mapToInt(part -> part.text().length()).sum() <= SearchQuery.LONGEST, typed);
            assertFalse(parts.stream().anyMatch(part -> part.text().isEmpty()), typed);
        });
    }
}
