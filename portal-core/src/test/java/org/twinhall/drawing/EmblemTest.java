package org.twinhall.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class EmblemTest {

    private static final List<String> NAMES = List.of("Camden", "Abu Dis", "أبو ديس", "Llanidloes", "نابلس",
            "Hanwell Friends of Sabastiya", "جمعية الصداقة", "", "x".repeat(5000));

    @Test
    void namesKeepTheirEmblemForEver() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var name : NAMES) {
            var piece = Emblem.of(name).pieces().getFirst();
            digest.update(piece.hue().name().getBytes(StandardCharsets.UTF_8));
            for (var cell = 0; cell < Stitches.SIDE * Stitches.SIDE; cell++) {
                digest.update((byte) piece.stitches().at(cell % Stitches.SIDE, cell / Stitches.SIDE));
            }
        }
        assertEquals("156ee562d43426a2eb58d85da9b372b90a471032601e14d54c821a0711708d28", HexFormat.of().formatHex(digest.digest()),
                "every emblem in every cache, mail and print would change");
    }

    @Test
    void caseSpaceAndCodingDoNotMakeAnotherName() {
        assertEquals(Emblem.of("Abu Dis").svg(null), Emblem.of("  ABU   dis ").svg(null));
        assertEquals(Emblem.of("Caf\u00e9").svg(null), Emblem.of("Cafe\u0301").svg(null));
        assertEquals(Emblem.of("\u0644\u0627").svg(null), Emblem.of("\uFEFB").svg(null));
    }

    @Test
    void differentNamesLookDifferent() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 200; i++) {
            seen.add(Emblem.of("Group " + i).svg(null));
        }
        assertTrue(seen.size() > 180, seen.size() + " of 200");
    }

    @Test
    void leftAndRightMirrorEachOther() {
        for (var i = 0; i < 500; i++) {
            var stitches = Emblem.of("Group " + i).pieces().getFirst().stitches();
            for (var row = 0; row < Stitches.SIDE; row++) {
                for (var column = 0; column < Stitches.MIDDLE; column++) {
                    assertEquals(stitches.at(column, row), stitches.at(Stitches.SIDE - 1 - column, row), "Group " + i);
                }
            }
        }
    }

    @Test
    void clothIsNeitherBareNorFull() {
        for (var i = 0; i < 500; i++) {
            var stitches = Emblem.of("Group " + i).pieces().getFirst().stitches();
            var sewn = 0;
            for (var cell = 0; cell < Stitches.SIDE * Stitches.SIDE; cell++) {
                sewn += stitches.at(cell % Stitches.SIDE, cell / Stitches.SIDE) == Motif.NONE ? 0 : 1;
            }
            assertTrue(sewn > 250 && sewn < 800, "Group " + i + ": " + sewn);
        }
    }

    @Test
    void emblemsAreSmall() {
        for (var i = 0; i < 500; i++) {
            var length = Emblem.of("Group " + i).svg("Group " + i).length();
            assertTrue(length < 6_500, "Group " + i + ": " + length);
        }
    }

    @Test
    void titlesAreEscapedAndReadOut() {
        var title = "<script>alert(\"1\")</script> & 'friends' \u0001";
        var root = Xml.read(Emblem.of("x").svg(title)).getDocumentElement();
        assertEquals("<script>alert(\"1\")</script> & 'friends' ", root.getAttribute("aria-label"));
        assertEquals("img", root.getAttribute("role"));
        assertEquals(0, root.getElementsByTagName("script").getLength());
    }

    @Test
    void withoutATitleItIsDecoration() {
        var svg = Emblem.of("x").svg(null);
        assertEquals("true", Xml.read(svg).getDocumentElement().getAttribute("aria-hidden"));
        assertFalse(svg.contains("role="));
    }

    @Test
    void onPagesColoursBelongToTheTheme() {
        for (var name : NAMES) {
            var svg = Emblem.of(name).joined(Emblem.of("Camden")).svg("x") + Emblem.of(name).svg("x");
            assertFalse(svg.contains("style") || svg.contains("#") || svg.contains(" id="), svg);
        }
    }

    @Test
    void documentStandsForItself() {
        for (var emblem : List.of(Emblem.of("Camden"), Emblem.of("Camden").joined(Emblem.of("Abu Dis")))) {
            var root = Xml.read(emblem.svgDocument()).getDocumentElement();
            assertEquals("http://www.w3.org/2000/svg", root.getAttribute("xmlns"));
            assertTrue(emblem.svgDocument().contains(emblem.hue().ground()));
        }
    }

    @Test
    void joinedEmblemHasAHalfOfEach() {
        var camden = Emblem.of("Camden");
        var abuDis = Emblem.of("Abu Dis");
        var joined = camden.joined(abuDis);
        var left = joined.pieces().getFirst().stitches();
        var right = joined.pieces().getLast().stitches();
        assertEquals(camden.pieces().getFirst().stitches().columns(0, Stitches.MIDDLE), left.columns(0, Stitches.MIDDLE));
        assertEquals(abuDis.pieces().getFirst().stitches().columns(Stitches.MIDDLE + 1, Stitches.SIDE),
                right.columns(Stitches.MIDDLE + 1, Stitches.SIDE));
        assertEquals(camden.hue(), joined.hue());
        assertNotEquals(joined.svg(null), abuDis.joined(camden).svg(null));
        assertEquals(2, Xml.all(Xml.read(joined.svg("Camden and Abu Dis")), "path", "emblem-ground").size());
    }

    @Test
    void walkSewsEveryStitchOnceInEachDirection() {
        for (var name : NAMES) {
            var stitches = Emblem.of(name).pieces().getFirst().stitches();
            for (var colour : List.of(Motif.A, Motif.B)) {
                var expected = 0;
                for (var cell = 0; cell < Stitches.SIDE * Stitches.SIDE; cell++) {
                    expected += stitches.at(cell % Stitches.SIDE, cell / Stitches.SIDE) == colour ? 2 : 0;
                }
                assertEquals(expected, diagonals(new Walk(stitches, colour).path()), name);
            }
        }
    }

    @Test
    void pngHasTheSizeAskedForAndTheGroundAtItsCorner() throws Exception {
        var emblem = Emblem.of("Nablus");
        var picture = ImageIO.read(new ByteArrayInputStream(emblem.png(128)));
        assertEquals(128, picture.getWidth());
        assertEquals(128, picture.getHeight());
        assertEquals(Integer.parseInt(emblem.hue().ground().substring(1), 16), picture.getRGB(0, 0) & 0xffffff);
        assertEquals(Integer.parseInt(emblem.hue().ground().substring(1), 16), picture.getRGB(127, 127) & 0xffffff);
    }

    @Test
    void openGraphPictureHasTheSizeOthersExpect() throws Exception {
        var bytes = Emblem.of("Camden").joined(Emblem.of("Abu Dis")).openGraphPng();
        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertArrayEquals(new int[] {1200, 630}, new int[] {picture.getWidth(), picture.getHeight()});
        assertEquals(0xFBF8F1, picture.getRGB(2, 2) & 0xffffff);
    }

    private static int diagonals(String path) {
        var sum = 0;
        for (var walk : path.substring(Math.min(1, path.length())).split("m")) {
            var numbers = walk.replace("-", " -").strip().split(" +");
            for (var i = 2; i + 1 < numbers.length; i += 2) {
                assertEquals(Math.abs(Integer.parseInt(numbers[i])), Math.abs(Integer.parseInt(numbers[i + 1])));
                sum += Math.abs(Integer.parseInt(numbers[i]));
            }
        }
        return sum;
    }
}
