package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class FewWordsScorerTest {

    private static final String[] WORDS = {"olive", "harvest", "press", "terrace"};

    @Test
    void ranksPassagesAsLuceneDoes() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var passage = new Passage();
            passage.setStartOffset(random.nextInt(5_000));
            passage.setEndOffset(passage.getStartOffset() + 200);
            int matches = 1 + random.nextInt(9);
            for (int match = 0; match < matches; match++) {
                int word = random.nextInt(WORDS.length);
                int at = passage.getStartOffset() + 20 * match;
                passage.addMatch(at, at + WORDS[word].length(), new BytesRef(WORDS[word]), 1 + word * 3);
            }
            assertEquals(new PassageScorer().score(passage, 8_000), new FewWordsScorer().score(passage, 8_000), 1e-6f);
        }
    }
}
