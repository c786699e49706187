package org.twinhall.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two columns of names and the threads between them. */
class ThreadsTest {

    private static Threads.Thread thread(String left, String right) {
        return new Threads.Thread(new Threads.End(left, "/groups/" + left), new Threads.End(right, "/partners/" + right), "is-shared");
    }

    @Test
    void eachNameStandsOnceAndEachThreadIsDrawn() {
        var svg = new Threads(List.of(thread("Exeter", "Salfit"), thread("Leeds", "Salfit"), thread("Leeds", "Jayyus"))).wide("Who shares whom");
        assertEquals(4, svg.split("<a href=", -1).length - 1);
        assertEquals(3, svg.split("<path class=\"threads-thread is-shared\"", -1).length - 1);
    }

    @Test
    void namesStandSoThatThreadsDoNotCrossWhereTheyNeedNot() {
        var svg = new Threads(List.of(thread("one", "x"), thread("two", "y"), thread("one", "z"), thread("two", "w"))).wide("");
        assertTrue(svg.indexOf("partners/z") < svg.indexOf("partners/y"), "z, which one has too, stands beside x");
    }

    @Test
    void whatStandsInANameIsText() {
        var svg = new Threads(List.of(thread("<script>", "\"&"))).tall("<b>");
        assertFalse(svg.contains("<script>") || svg.contains("<b>"));
    }

    @Test
    void aLongNameHasTwoLinesOnATelephoneAndIsShortenedWhereTheyDoNotDo() {
        var name = "Camden Abu Dis Friendship Association";
        var narrow = new Threads(List.of(thread(name, "Salfit"))).tall("");
        assertTrue(narrow.contains("Camden Abu Dis") && narrow.contains("Friendship Assoc…"), narrow);
        assertFalse(new Threads(List.of(thread(name, "Salfit"))).wide("").contains("…"));
    }
}
