package org.twinhall.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        var languages = IntStream.range(0, 500).mapToObj(corpus::entry).map(entry -> entry.texts().stream().map(Corpus.Text::language).toList()).collect(Collectors.toSet());
        assertEquals(Set.of(List.of("ar"), List.of("en"), List.of("en", "ar")), languages);
    }

    @Test
    void frequentWordsComeOften() {
        var corpus = new Corpus(TEXTS);
        var words = IntStream.range(0, 200).mapToObj(corpus::entry).flatMap(entry -> entry.texts().stream()).filter(text -> text.language().equals("en"))
                .flatMap(text -> List.of(text.plain().toLowerCase().split("\\W+")).stream()).toList();
        var rare = Resources.lines("english.txt").getLast();
        assertTrue(count(words, "the") > 100 * count(words, rare), count(words, "the") + " and " + count(words, rare) + " of " + words.size());
    }

    private static long count(List<String> words, String word) {
        return words.stream().filter(word::equals).count();
    }
}
