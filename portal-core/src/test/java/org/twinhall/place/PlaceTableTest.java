package org.twinhall.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTableTest {

    private static final String HEADER = "slug,kind,country,region,latitude,longitude,name_en,name_ar,spellings,former\n";

    @Test
    void whatIsWrittenIsReadAgain() {
        var place = new PlaceProfile("sur-al-abid", PlaceKind.VILLAGE, "PS", "Hebron, north", 31.5, -0.25, "Sur \"al\" Abid", "سور العبيد",
                List.of("Sur", "Soor, al-Abeed"), List.of("صور"));
        assertEquals(List.of(place), PlaceTable.read("\uFEFF" + PlaceTable.write(List.of(place))).places());
    }

    @Test
    void theGazetteerOfThePortalHasNoFlaw() throws Exception {
        try (var seed = PlaceTableTest.class.getResourceAsStream("/seed/places.csv")) {
            assertEquals(List.of(), PlaceTable.read(new String(seed.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).flaws());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "Bad Slug,village,PS,,31,35,A,ا,,|placeTable.slug", "a,hamlet,PS,,31,35,A,ا,,|placeTable.kind",
        "a,village,Palestine,,31,35,A,ا,,|placeTable.country", "a,village,PS,,91,35,A,ا,,|placeTable.latitude",
        "a,village,PS,,31,NaN,A,ا,,|placeTable.longitude", "a,village,PS,,31,35,,ا,,|placeTable.name",
        "a,village,PS,,31,35,A,ا,!!! ; B,|placeTable.name", "a,village,PS|placeTable.fields", "\"a,village|placeTable.form"})
    void aFlawIsToldWithItsLineAndNothingElseIsTaken(String line, String key) {
        var reading = PlaceTable.read(HEADER + "good,village,PS,,31,35,Good,جيد,,\n" + line + "\n");
        assertEquals(key, reading.flaws().getFirst().key(), reading.toString());
        assertTrue(reading.places().isEmpty());
        if (!key.equals("placeTable.form")) {
            assertEquals(3, reading.flaws().getFirst().line());
        }
    }

    @Test
    void aSlugThatStandsThereTwiceIsAFlaw() {
        var line = "same,village,PS,,31,35,A,ا,,\n";
        assertEquals("placeTable.twice", PlaceTable.read(HEADER + line + line).flaws().getFirst().key());
    }

    @Test
    void missingColumnsAreNamed() {
        assertEquals("region, former", PlaceTable.read("slug,kind,country,latitude,longitude,name_en,name_ar,spellings\n").flaws().getFirst().argument());
    }
}
