package org.twinhall.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final List<String> TEXTS = List.of("The village and the town and the school write letters to the village", "القرية والمدينة تكتبان الرسائل إلى القرية والمدرسة");

    @Test
    void theSameNumberIsTheSameEntryInEveryRun() {
        assertEquals(new Corpus(TEXTS).entry(17), new Corpus(TEXTS).entry(17));
        assertEquals(new Corpus(TEXTS).question(3), new Corpus(TEXTS).question(3));
    }

    @Test
    void someEntriesHaveTwoLanguagesAndAllHaveOne() {
        var corpus = new Corpus(TEXTS);
        var languages = IntStream.range(0, 500).mapToObj(corpus::entry).map(entry -> entry.texts().stream().map(Corpus.Text::language).toList()).toList();
        assertEquals(List.of(List.of("ar"), List.of("en"), List.of("en", "ar")), languages.stream().distinct().sorted(java.util.Comparator.comparing(List::toString)).toList());
    }

    @Test
    void frequentWordsComeOften() {
        var corpus = new Corpus(TEXTS);
        var words = IntStream.range(0, 200).mapToObj(corpus::entry).flatMap(entry -> entry.texts().stream()).filter(text -> text.language().equals("en"))
                .flatMap(text -> List.of(text.plain().toLowerCase().split("\\W+")).stream()).toList();
        assertTrue(count(words, "the") > 20 * count(words, "frogging"), count(words, "the") + " of " + words.size());
    }

    private static long count(List<String> words, String word) {
        return words.stream().filter(word::equals).count();
    }
}
