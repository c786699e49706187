package org.twinhall.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArcsMapTest {

    private static final Arc CAMDEN = arc("Camden – Abu Dis", 51.54, -0.14, 31.76, 35.26);
    private static final Arc DUNDEE = arc("Dundee – Nablus", 56.46, -2.97, 32.22, 35.26);
    private static final Arc LERWICK = arc("Lerwick – Rafah", 60.15, -1.15, 31.28, 34.25);
    private static final Arc PENZANCE = arc("Penzance – Jenin", 50.12, -5.54, 32.46, 35.3);
    private static final Arc LYON = arc("Lyon – Jericho", 45.76, 4.84, 31.87, 35.44);

    @Test
    void everyArcIsALinkWithItsName() {
        for (var svg : sheets(CAMDEN, DUNDEE)) {
            var links = Xml.all(Xml.read(svg), "a", "");
            assertEquals(List.of("/links/Camden – Abu Dis", "/links/Dundee – Nablus"),
                    links.stream().map(link -> link.getAttribute("href")).toList());
            assertEquals("Camden – Abu Dis", links.getFirst().getFirstChild().getTextContent());
        }
    }

    @Test
    void arcsStayWithinTheSheet() {
        var bundle = Stream.generate(() -> CAMDEN).limit(40);
        var many = Stream.concat(Stream.of(CAMDEN, DUNDEE, LERWICK, PENZANCE), bundle).toArray(Arc[]::new);
        for (var svg : sheets(many)) {
            var document = Xml.read(svg);
            var box = numbers(document.getDocumentElement().getAttribute("viewBox"));
            for (var arc : Xml.all(document, "path", "arcs-arc")) {
                var points = numbers(arc.getAttribute("d"));
                for (var i = 0; i < points.length; i += 2) {
                    assertTrue(points[i] >= 0 && points[i] <= box[2], arc.getAttribute("d"));
                    assertTrue(points[i + 1] >= 0 && points[i + 1] <= box[3], arc.getAttribute("d"));
                }
            }
        }
    }

    @Test
    void arcsBetweenTheSamePlacesFanOut() {
        for (var svg : sheets(CAMDEN, CAMDEN, arc("the other way", 31.76, 35.26, 51.54, -0.14), DUNDEE)) {
            var middles = Xml.all(Xml.read(svg), "path", "arcs-arc").stream().limit(3).map(arc -> numbers(arc.getAttribute("d")))
                    .map(points -> new Point(points[2], points[3])).toList();
            assertTrue(middles.get(0).distance(middles.get(1)) > 15, middles.toString());
            assertTrue(middles.get(1).distance(middles.get(2)) > 15, middles.toString());
            assertTrue(middles.get(0).distance(middles.get(2)) > 30, middles.toString());
        }
    }

    @Test
    void textsAreEscaped() {
        var evil = new Arc("<b>\"Friends\" & 'more'", "/x?a=1&b=\"><script>", 51.54, -0.14, 31.76, 35.26);
        var map = new ArcsMap(List.of(evil), List.of(new PlaceName("<i>أبو ديس", 31.76, 35.26)));
        for (var svg : List.of(map.wide("<title>"), map.tall("<title>"))) {
            var document = Xml.read(svg);
            assertEquals("/x?a=1&b=\"><script>", Xml.all(document, "a", "").getFirst().getAttribute("href"));
            assertEquals("<i>أبو ديس", Xml.all(document, "text", "arcs-label").getFirst().getTextContent());
            assertEquals("<title>", document.getDocumentElement().getFirstChild().getTextContent());
            assertTrue(Xml.all(document, "script", "").isEmpty());
        }
    }

    @Test
    void arcsThatEndElsewhereAreLeftToWords() {
        var map = new ArcsMap(List.of(CAMDEN, LYON), List.of(new PlaceName("Lyon", 45.76, 4.84)));
        assertEquals(List.of(LYON), map.elsewhere());
        assertFalse(map.wide("x").contains("Lyon"));
    }

    @Test
    void bothSheetsShowTheSameArcs() {
        var map = new ArcsMap(List.of(CAMDEN, DUNDEE, LERWICK, PENZANCE, LYON), List.of());
        assertEquals(4, Xml.all(Xml.read(map.wide("x")), "a", "").size());
        assertEquals(4, Xml.all(Xml.read(map.tall("x")), "a", "").size());
    }

    @Test
    void emptyMapIsStillAMap() {
        for (var svg : sheets()) {
            assertEquals(2, Xml.all(Xml.read(svg), "path", "arcs-land").size());
        }
    }

    @Test
    void placesLieOnTheirLand() {
        var ramallah = ArcsLayout.WIDE.at(31.9, 35.2).orElseThrow();
        var gaza = ArcsLayout.WIDE.at(31.5, 34.46).orElseThrow();
        var london = ArcsLayout.WIDE.at(51.5, -0.1).orElseThrow();
        assertTrue(london.x() < gaza.x() && gaza.x() < ramallah.x());
        assertTrue(ramallah.y() < gaza.y());
    }

    @Test
    void outlinesAreClosedRings() {
        for (var file : List.of("british-isles.txt", "palestine.txt", "neighbours.txt")) {
            var rings = Outline.of(file).rings();
            assertFalse(rings.isEmpty());
            for (var ring : rings) {
                assertTrue(Arrays.equals(ring[0], ring[ring.length - 1]), file);
            }
        }
    }

    private static List<String> sheets(Arc... arcs) {
        var map = new ArcsMap(List.of(arcs), List.of());
        return List.of(map.wide("Links"), map.tall("Links"));
    }

    @Test
    void anArcCarriesAttributesForStylesAndScripts() {
        var arc = new Arc("a", "/a", 56.46, -2.97, 32.22, 35.26, java.util.Map.of("class", "is-old", "data-from", "\"1980\""));
        var svg = new ArcsMap(List.of(arc), List.of()).wide("Links");
        assertTrue(svg.contains("<a href=\"/a\" class=\"is-old\" data-from=\"&quot;1980&quot;\">"), svg);
    }

    private static Arc arc(String label, double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        return new Arc(label, "/links/" + label, fromLatitude, fromLongitude, toLatitude, toLongitude);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.replaceAll("[MQ]", " ").strip().split("[ ]+")).mapToDouble(Double::parseDouble).toArray();
    }
}
