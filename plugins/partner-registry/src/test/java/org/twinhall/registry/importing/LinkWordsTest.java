package org.twinhall.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.registry.link.Formality;
import org.twinhall.text.PartialDate;

class LinkWordsTest {

    private static final PartialDate DATE = PartialDate.ofCode("2012");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "formal twinning                                  | CHARTER     | SIGNED 2012",
        "informal twinning                                | INFORMAL    | FRIENDSHIP 2012",
        "unofficial link                                  | INFORMAL    | FRIENDSHIP 2012",
        "informal friendship (aims at formal twinning)    | INFORMAL    | FRIENDSHIP 2012",
        "informal friendship (formal twinning petition)   | INFORMAL    | FRIENDSHIP 2012, BID",
        "formal twinning (council vote)                   | VOTE        | SIGNED 2012",
        "council_vote                                     | VOTE        | SIGNED 2012",
        "formal twinning (council since abolished)        | CHARTER     | SIGNED 2012, ENDED",
        "proposed formal twinning (rejected 2022)         | INFORMAL    | BID 2012, REJECTED 2022",
        "memorandum of understanding (sister city)        | MEMORANDUM  | SIGNED 2012",
        "friendship agreement                             | AGREEMENT   | SIGNED 2012",
        "student union twinning (policy reviewed)         | MOTION      | SIGNED 2012",
        "student exchange link                            | PARTNERSHIP | FRIENDSHIP 2012",
        "church partnership                               | PARTNERSHIP | FRIENDSHIP 2012",
        "trade union friendship                           | INFORMAL    | FRIENDSHIP 2012"})
    void wordsOfATableAreReadAsPaperAndStates(String words, Formality formality, String stated) {
        var read = LinkWords.read(words, "", DATE);
        assertEquals(formality, read.formality());
        assertEquals(stated, read.stated().stream().map(one -> (one.state() + " " + one.date().code()).strip()).collect(Collectors.joining(", ")));
    }

    @Test
    void aColumnThatSaysWhatHappenedIsBelieved() {
        assertEquals("REVIEWED", LinkWords.read("motion", "reviewed", DATE).stated().getFirst().state().name());
    }

    @Test
    void wordsCanSayThemselvesThatOthersContradict() {
        assertTrue(LinkWords.read("formal twinning (council vote; later disputed in press)", "", DATE).disputed());
    }
}
