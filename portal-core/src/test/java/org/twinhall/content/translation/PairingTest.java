package org.twinhall.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinhall.text.Blocks;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.SimpleMarkup;

class PairingTest {

    @Test
    void whatWasStoredHoldsWhileItFits() {
        var original = blocks("One\n\nTwo\n\nThree");
        assertEquals(List.of(1, 0, 2), Pairing.read("1,0,2", original, blocks("A\n\nC\n\nD")));
        assertEquals(List.of(1, 1, 0), Pairing.read("1,0,2", original, blocks("A\n\nB")));
        assertEquals(List.of(1, 1, 1), Pairing.read("nonsense", original, blocks("A\n\nB\n\nC")));
    }

    @Test
    void headingsAndPicturesGoWithTheirLike() {
        var original = blocks("Begin\n\nMore\n\n## Bread\n\nOil");
        assertEquals(List.of(1, 0, 1, 1), Pairing.guess(original, blocks("بداية\n\n## خبز\n\nزيت")));
        assertEquals(List.of(1, 2, 1, 1), Pairing.guess(original, blocks("بداية\n\nثم\n\nثم ثم\n\n## خبز\n\nزيت")));
    }

    @Test
    void nothingIsLostWhenThereIsNoOriginal() {
        assertEquals(List.of(), Pairing.guess(List.of(), blocks("A\n\nB")));
        var rows = TranslationService.rows(SafeHtml.of(""), SimpleMarkup.toHtml("New"), SimpleMarkup.toHtml("A\n\nB"), null);
        assertEquals("A B", rows.getFirst().translation().text());
    }

    @Test
    void whatChangedInTheOriginalIsMarkedAndKeepsItsTranslation() {
        var rows = TranslationService.rows(SimpleMarkup.toHtml("One\n\nTwo\n\nThree\n\nFour"), SimpleMarkup.toHtml("One\n\nTwo, changed\n\nBetween\n\nFour"),
                SimpleMarkup.toHtml("١\n\n٢\n\n٣\n\n٤"), "1,1,1,1");
        assertEquals(List.of("SAME ١", "CHANGED ٢", "CHANGED ٣", "SAME ٤"), rows.stream().map(row -> row.change() + " " + row.translation().text()).toList());
        var shorter = TranslationService.rows(SimpleMarkup.toHtml("One\n\nTwo\n\nThree"), SimpleMarkup.toHtml("One\n\nThree\n\nLast"),
                SimpleMarkup.toHtml("١\n\n٢\n\n٣"), "1,1,1");
        assertEquals(List.of("SAME ١", "REMOVED ٢", "SAME ٣", "NEW "), shorter.stream().map(row -> row.change() + " " + row.translation().text()).toList());
    }

    private static List<SafeHtml> blocks(String markup) {
        return Blocks.of(SimpleMarkup.toHtml(markup));
    }
}
