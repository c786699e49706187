package org.twinhall.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.audit.AuditEntry;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.Follower;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

@ExtendWith(PortalExtension.class)
class GazetteerAdministrationIT {

    private static final String HEADER = "slug,kind,country,region,latitude,longitude,name_en,name_ar,spellings,former\n";
    private static final String TABLE = "form[enctype=multipart/form-data]";

    private Http organiser;

    @BeforeEach
    void signIn(RunningPortal portal) {
        organiser = portal.http().signIn(DemoAccounts.ORGANISER);
    }

    @Test
    void aPlaceIsEnteredAndHasAPage(RunningPortal portal) {
        var answer = organiser.submit(organiser.get("/admin/places/new"), "form.form", values("Umm Test", "32,1234"));
        assertEquals(302, answer.status(), answer.text());
        var page = portal.http().get("/ar/places/umm-test");
        assertEquals(200, page.status());
        assertTrue(page.text().contains("32.1234, 35.2000"), "a comma is a point");
        assertEquals("Umm Test", acts(portal, "place.enter").getFirst().getSubject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"91", "north", "1e2"})
    void aLatitudeThatIsNoneIsRefusedBesideTheFieldAndKept(String latitude) {
        var answer = organiser.submit(organiser.get("/admin/places/new"), "form.form", values("Nowhere", latitude));
        assertEquals(200, answer.status());
        assertEquals("true", answer.page().selectFirst("#latitude").attr("aria-invalid"));
        assertEquals(latitude, answer.page().selectFirst("#latitude").attr("value"));
    }

    @Test
    void aNewSpellingFindsThePlacesStoriesAtOnce(RunningPortal portal) {
        var page = organiser.get("/admin/places/sebastia");
        var before = page.page().selectFirst("#spellings").wholeText().strip();
        correct(page, before + "\nZabbastiyeh-on-the-Hill");
        try {
            portal.get(Follower.class).catchUp();
            var results = portal.http().get("/en/search?q=Zabbastiyeh-on-the-Hill").page();
            assertTrue(results.select(".result").text().contains("Hanwell"), results.select("main").text());
            var act = acts(portal, "place.correct").getFirst();
            assertTrue(act.getAfter().contains("Zabbastiyeh") && !act.getBefore().contains("Zabbastiyeh"), act.getAfter());
        } finally {
            correct(organiser.get("/admin/places/sebastia"), before);
        }
    }

    @Test
    void aNameIsCorrectedThoughOnlyItsLettersCaseChanges(RunningPortal portal) {
        load("case-test,village,PS,Jenin,32,35,Case test,حالة,spelled ; other,\n");
        var page = organiser.get("/admin/places/case-test");
        assertEquals(302, organiser.submit(page, "form.form", Map.of("fields:nameEnglish:control", "CASE Test",
                "fields:spellings:control", "SPELLED\nother")).status());
        var shown = portal.http().get("/en/places/case-test");
        assertEquals("CASE Test", shown.page().selectFirst("h1").text());
        assertTrue(shown.text().contains("SPELLED"));
    }

    @Test
    void whoCorrectsWhatSomebodyElseJustCorrectedIsToldAndLosesNothing() {
        load("both-test,village,PS,Jenin,32,35,Both,كلاهما,one,\n");
        var mine = organiser.get("/admin/places/both-test");
        correct(organiser.get("/admin/places/both-test"), "one\ntheirs");
        var answer = organiser.submit(mine, "form.form", Map.of("fields:spellings:control", "one\nmine"));
        assertEquals(200, answer.status());
        assertTrue(answer.page().select(".error-summary").text().contains("Somebody else"), answer.page().select("main").text());
        assertTrue(answer.page().selectFirst("#spellings").wholeText().contains("mine"), "what was typed stays");
        assertTrue(organiser.get("/admin/places/both-test").page().selectFirst("#spellings").wholeText().contains("theirs"));
    }

    @Test
    void aTableIsLoadedWholeAndLoadingItAgainChangesNothing(RunningPortal portal) {
        var lines = "table-one,village,PS,Jenin,32.1,35.1,Table One,جدول واحد,Tabel ; طاولة,Old One\ntable-two,town,PS,,32,35,Table Two,جدول اثنان,,\n";
        assertTrue(load(lines).header("Location").endsWith("loaded=2-0-0"));
        assertTrue(load(lines).header("Location").endsWith("loaded=0-0-2"));
        assertTrue(load(lines.replace("Table Two", "Table 2")).header("Location").endsWith("loaded=0-1-1"));
        assertEquals("Table 2", portal.http().get("/en/places/table-two").page().selectFirst("h1").text());
        var csv = organiser.get("/admin/places.csv");
        assertEquals(200, csv.status());
        assertTrue(csv.header("Content-Type").startsWith("text/csv"));
        assertTrue(csv.text().contains("table-one,village,PS,Jenin,32.1,35.1,Table One"), csv.text());
    }

    @Test
    void aTableWithAFlawLoadsNothingAndNamesTheLine(RunningPortal portal) {
        var answer = load("half-one,village,PS,,32,35,Half,نصف,,\nhalf-two,village,PS,,999,35,Half,نصف,,\n");
        assertEquals(200, answer.status());
        assertTrue(answer.page().select("main").text().contains("Line 3"), answer.page().select("main").text());
        assertEquals(404, portal.http().get("/en/places/half-one").status());
    }

    @Test
    void whatIsNoTableIsRefused() {
        var page = organiser.get("/admin/places/table");
        for (var bytes : List.of(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, "\"".getBytes(StandardCharsets.UTF_8), new byte[9_000_000])) {
            var answer = organiser.upload(page, TABLE, Map.of(), "places.csv", bytes);
            assertEquals(200, answer.status());
            assertEquals("true", answer.page().selectFirst("#table").attr("aria-invalid"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/places", "/admin/places/new", "/admin/places/table", "/admin/places/abu-dis", "/admin/places.csv"})
    void whoMayNotCorrectPlacesIsRefused(String path, RunningPortal portal) {
        assertEquals(403, portal.http().signIn(DemoAccounts.REPRESENTATIVE).get(path).status());
    }

    private void correct(Http.Answer page, String spellings) {
        assertEquals(302, organiser.submit(page, "form.form", Map.of("fields:spellings:control", spellings)).status());
    }

    private Http.Answer load(String lines) {
        return organiser.upload(organiser.get("/admin/places/table"), TABLE, Map.of(), "places.csv", (HEADER + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> values(String name, String latitude) {
        return new HashMap<>(Map.of("fields:nameEnglish:control", name, "fields:nameArabic:control", "أم تجربة", "fields:latitude:control", latitude,
                "fields:longitude:control", "35.2", "fields:region:control", "Jenin"));
    }

    private static List<AuditEntry> acts(RunningPortal portal, String verb) {
        return portal.as(Identity.PORTAL, () -> portal.get(AuditTrail.class).list(verb, "", 0, 20));
    }
}
