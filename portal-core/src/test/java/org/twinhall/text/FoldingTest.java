package org.twinhall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"Bil'in,Bil‘īn", "Al-Bireh,al bireh", "أحمد,احمد", "نابُلُس,نابلس", "مدرسة,مدرسه", "الخليل,الخـــليل", "١٢٣,123", "Café,CAFE"})
    void spellingsThatPeopleCallTheSameHaveOneKey(String one, String other) {
        assertEquals(Folding.key(one), Folding.key(other));
    }

    @Test
    void differentNamesStayDifferent() {
        assertNotEquals(Folding.key("Beit Lid"), Folding.key("Beit Jala"));
        assertNotEquals(Folding.key("نابلس"), Folding.key("القدس"));
    }
}
