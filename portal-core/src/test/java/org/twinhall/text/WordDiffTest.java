package org.twinhall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinhall.text.WordDiff.Block;
import org.twinhall.text.WordDiff.Fate;
import org.twinhall.text.WordDiff.Piece;

class WordDiffTest {

    @Test
    void changedWordsStandBesideEachOther() {
        assertEquals(List.of(new Block("p", List.of(new Piece(Fate.SAME, "We went to"), new Piece(Fate.REMOVED, "Nablus"),
                new Piece(Fate.ADDED, "Jenin"), new Piece(Fate.SAME, "by bus")))), WordDiff.of("We went to Nablus by bus", "We went to Jenin by bus"));
    }

    @Test
    void aNewTargetOfALinkIsAChange() {
        var blocks = WordDiff.of(SafeHtml.of("<p>See <a href=\"/a\">this</a></p>"), SafeHtml.of("<p>See <a href=\"/b\">this</a></p>"));
        assertEquals(List.of(new Piece(Fate.SAME, "See this"), new Piece(Fate.REMOVED, "(/a)"), new Piece(Fate.ADDED, "(/b)")),
                blocks.get(0).pieces());
    }

    @Test
    void aNewParagraphIsABlockOfItsOwn() {
        var blocks = WordDiff.of(SafeHtml.of("<h2>One</h2><p>Two</p>"), SafeHtml.of("<h2>One</h2><p>And</p><p>Two</p>"));
        assertEquals(List.of("h2", "p", "p"), blocks.stream().map(Block::tag).toList());
    }
}
