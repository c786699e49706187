package org.twinhall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void keepsLettersOfAnyScriptAndDropsTheRest() {
        assertEquals("bilins-harvest-2024", Slug.of("Bil'in’s — “harvest” 2024!"));
        assertEquals("زيارة-الى-نابلس", Slug.of("زيارة إلى نابُلُس"));
        assertEquals("cafe-hebron", Slug.of("Café Hebron"));
    }

    @Test
    void saysSomethingWhenNothingCanStand() {
        assertEquals("untitled", Slug.of("!!! ---"));
    }

    @Test
    void cutsLongTitlesBetweenWords() {
        var slug = Slug.of("word ".repeat(60));
        assertTrue(slug.length() <= Slug.LONGEST);
        assertTrue(slug.endsWith("word"));
    }

    @Test
    void numbersWhatIsTaken() {
        assertEquals("visit-3", Slug.free("Visit", Set.of("visit", "visit-2")::contains));
    }

    @Test
    void knowsWhatIsNoSlug() {
        assertTrue(Slug.isSlug("abu-dis"));
        assertTrue(Slug.isSlug("زيارة-نابلس"));
        assertFalse(Slug.isSlug("Abu Dis"));
        assertFalse(Slug.isSlug("../etc"));
        assertFalse(Slug.isSlug("a--b"));
        assertFalse(Slug.isSlug(""));
    }
}
