package org.twinhall.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

class CheckerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>Fine.</p>|",
        "<h3>Too deep</h3>|heading",
        "<h2>First</h2><h4>Too deep</h4>|heading",
        "<h2>First</h2><h3>Second</h3><h2>Third</h2>|",
        "<p><a href=\"/x\">click here</a></p>|linkWords",
        "<p><a href=\"/x\"></a></p>|emptyLink",
        "<p><a href=\"/x\">The handbook</a></p>|",
        "<figure><img src=\"/media/7/a.jpg\" alt=\"\"></figure>|alt",
        "<figure><img src=\"/media/7/a.jpg\" alt=\"Trees\"></figure>|",
        "<table><tr><td>1</td></tr></table>|table",
        "<table><tr><th>What</th></tr><tr><td>1</td></tr></table>|"})
    void whatWouldHelpReadersIsSaid(String html, String advice) {
        assertEquals(advice == null ? List.of() : List.of(advice), keys("A title", "A lead.", html, Language.ENGLISH, true));
    }

    @Test
    void aMissingLeadALongTitleAndAMissingTranslationAreSaid() {
        assertEquals(List.of("lead", "title", "translation"), keys("word ".repeat(30), " ", "<p>Fine.</p>", Language.ENGLISH, false));
    }

    @Test
    void easyTextsAreLeftInPeaceAndHardOnesAreNot() {
        var easy = "We went to the village. The sun was hot. Our friends gave us bread and oil. We sat below the trees and told tales. ".repeat(6);
        assertEquals(List.of(), keys("A title", "A lead.", "<p>" + easy + "</p>", Language.ENGLISH, true));
        var hard = "Institutional representatives considered organisational responsibilities. Administrative implementation necessitates participation. ".repeat(14);
        assertEquals(List.of("ease"), keys("A title", "A lead.", "<p>" + hard + "</p>", Language.ENGLISH, true));
        var endless = ("word ".repeat(60) + ". ").repeat(2);
        assertEquals(List.of("sentences"), keys("A title", "A lead.", "<p>" + endless + "</p>", Language.ENGLISH, true));
        assertEquals(List.of("sentences"), keys("عنوان", "مقدمة.", "<p>" + endless.replace("word", "كلمة") + "</p>", Language.ARABIC, true));
    }

    @Test
    void aLongTextWantsHeadingsAndShorterParagraphs() {
        var long1 = "Short words here. ".repeat(140);
        assertTrue(keys("A title", "A lead.", "<p>" + long1 + "</p>", Language.ENGLISH, true).containsAll(List.of("noHeading", "paragraph")));
    }

    private static List<String> keys(String title, String lead, String html, Language language, boolean translated) {
        return Checker.check(new Wording(title, lead, SafeHtml.of(html), Map.of()), language, translated).stream().map(Advice::key).toList();
    }
}
