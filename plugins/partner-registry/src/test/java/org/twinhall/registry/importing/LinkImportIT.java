package org.twinhall.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.audit.AuditTrail;
import org.twinhall.cli.Main;
import org.twinhall.group.Groups;
import org.twinhall.registry.link.Claim;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.Partners;
import org.twinhall.testing.Http;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.Statements;
import org.twinhall.text.PartialDate;
import org.twinhall.text.Seed;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkImportIT {

    private static final String HEADER = "group,group_place,partner,partner_kind,link_kind,since,source\n";
    private static final String OTHERS = HEADER
            + "Ealing Friends of Sanur,\"Hanwell, London\",\"Beit Leed (Beit Lid)\",village,informal twinning,by 2011,https://example.org/ealing\n"
            + "Ealing Friends of Sanur,\"Hanwell, London\",\"Youth Centre, Jenin camp\",refugee camp,unofficial link,,https://example.org/ealing\n"
            + "Hounslow two,\"Hounslow, London\",Ramallah and Al-Bireh,city,formal twinning,1999,https://example.org/two\n"
            + "Ville de Trappes,\"Trappes, France\",Al-Fawwar camp,refugee camp,formal twinning,2025-06-02,https://example.org/fr\n"
            + "Nowhere group,Hounslow,Atlantis,village,friendship link,2001,https://example.org/atlantis\n"
            + "Oxford City Council,Oxford,Ramallah,city,formal twinning,soon,https://example.org/soon\n"
            + "Oxford City Council,Oxford,Ramallah,city,formal twinning,2018,by word of mouth\n";

    private RunningPortal portal;

    @BeforeAll
    void start() throws Exception {
        portal = RunningPortal.withPlugin();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private Outcome bringIn(String text, boolean dry) {
        return portal.as(Identity.PORTAL, () -> portal.get(LinkImport.class).bringIn(LinkTable.read(text, "").table(), dry));
    }

    private static Map<Outcome.Kind, Long> counts(Outcome outcome) {
        return outcome.lines().stream().collect(Collectors.groupingBy(Outcome.Line::kind, () -> new EnumMap<>(Outcome.Kind.class), Collectors.counting()));
    }

    /** Everything that an import could have written, in a few numbers. */
    private List<Integer> written() {
        return portal.as(Identity.PORTAL, () -> List.of(portal.get(Links.class).listShown().size(), portal.get(Partners.class).listAll().size(),
                portal.get(Groups.class).listAll().size(), portal.get(Links.class).listShown().stream()
                        .flatMap(link -> link.getStatements().stream()).mapToInt(statement -> 1 + statement.getEvidence().size()).sum(),
                portal.get(AuditTrail.class).list("registry.", "partnerLink", 0, 10_000).size()));
    }

    @Test
    void theSeedBroughtInAgainChangesNothing() {
        var before = written();
        var outcome = bringIn(Seed.text("links.csv"), false);
        assertEquals(Map.of(Outcome.Kind.SAME, (long) outcome.lines().size()), counts(outcome));
        assertEquals(before, written());
    }

    @Test
    void theTableThatTheRegistryGivesAwayBroughtInAgainChangesNothing() {
        var before = written();
        var outcome = bringIn(portal.http().get("/ar/registry.csv").text(), false);
        assertTrue(outcome.lines().size() > 60);
        assertEquals(Map.of(Outcome.Kind.SAME, (long) outcome.lines().size()), counts(outcome));
        assertEquals(before, written());
    }

    @Test
    void theFilesOfTheRegistryHoldWhatTheListHolds() {
        var all = portal.http().get("/en/registry.geojson");
        assertEquals("application/geo+json; charset=utf-8", all.header("Content-Type").toLowerCase(java.util.Locale.ROOT).replace(";charset", "; charset"));
        assertEquals(portal.http().get("/en/registry").page().select(".registry-line").size(), all.text().split("\"LineString\"", -1).length - 1);
        var gaza = portal.http().get("/ar/registry?territory=gaza").page();
        var file = portal.http().get(gaza.selectFirst("a[download=links.geojson]").attr("href")).text();
        assertEquals(gaza.select(".registry-line").size(), file.split("\"LineString\"", -1).length - 1);
        var tag = all.header("ETag");
        assertEquals(304, portal.http().get("/en/registry.geojson", "If-None-Match", tag).status());
    }

    @Test
    void aTableOfOthersIsLookedAtBroughtInAndBroughtInAgain() {
        var before = written();
        var expected = Map.of(Outcome.Kind.BEGUN, 3L, Outcome.Kind.OUTSIDE, 1L, Outcome.Kind.REFUSED, 3L);
        assertEquals(expected, counts(bringIn(OTHERS, true)));
        assertEquals(before, written());

        var outcome = bringIn(OTHERS, false);
        assertEquals(expected, counts(outcome));
        assertEquals(List.of("linkImport.place", "linkImport.since", "linkImport.source"),
                outcome.lines().stream().map(Outcome.Line::why).filter(why -> !why.isEmpty()).toList());
        portal.as(Identity.PORTAL, () -> {
            var two = portal.get(Groups.class).findBySlug("hounslow-two").orElseThrow();
            assertEquals(List.of("al-bireh", "ramallah"), portal.get(Links.class).listShownOfGroup(two.getId()).stream()
                    .map(link -> link.getPartner().getSlug()).sorted().toList());
            var centre = portal.get(Links.class).findBySlug("ealing-friends-of-sanur-youth-centre-jenin-camp").orElseThrow();
            assertFalse(centre.getPartner().getKind().isCommunity());
            return null;
        });

        var after = written();
        assertEquals(Map.of(Outcome.Kind.SAME, 3L, Outcome.Kind.OUTSIDE, 1L, Outcome.Kind.REFUSED, 3L), counts(bringIn(OTHERS, false)));
        assertEquals(after, written());
    }

    @Test
    void aDateThatTheTableCorrectsIsCorrectedUnlessSomebodyDidByHand() {
        var row = "group,partner_en,partner_kind,place,formality,state,since,source\nleicester-bethlehem,Bethlehem,city,bethlehem,informal,visit,%s,https://example.org/v\n";
        assertEquals(Map.of(Outcome.Kind.ADDED, 1L), counts(bringIn(row.formatted("1999"), false)));
        assertEquals(Map.of(Outcome.Kind.CORRECTED, 1L), counts(bringIn(row.formatted("2000"), false)));
        assertEquals(Map.of(Outcome.Kind.SAME, 1L), counts(bringIn(row.formatted(""), false)));
        assertEquals("2000", visit().date().code());
        portal.as(Identity.PORTAL, () -> {
            var statement = portal.get(Links.class).findBySlug("leicester-bethlehem").orElseThrow().getStatements().stream()
                    .filter(one -> one.getState() == LinkState.VISIT).findFirst().orElseThrow();
            portal.get(LinkService.class).correct(statement.getId(), Claim.of(LinkState.VISIT, PartialDate.ofCode("2000-05")), statement.claim().mark());
            return null;
        });
        assertEquals(Map.of(Outcome.Kind.SAME, 1L), counts(bringIn(row.formatted("2000"), false)));
        assertEquals(Map.of(Outcome.Kind.CORRECTED, 1L), counts(bringIn(row.formatted("2001"), false)));
        assertEquals("2000-05", visit().date().code());
    }

    private Claim visit() {
        return portal.as(Identity.PORTAL, () -> portal.get(Links.class).findBySlug("leicester-bethlehem").orElseThrow().getStatements().stream()
                .filter(one -> one.getState() == LinkState.VISIT).findFirst().orElseThrow().claim());
    }

    @Test
    void theAdministrationLooksFirstThenBringsInAndGivesBackWhatCouldNotBe() {
        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        var page = organiser.get("/admin/registry/import");
        assertNull(page.page().selectFirst("button[value=bring]"));
        var table = "Who,With whom,Where read\ncamden-abu-dis,Jericho,https://example.org/jericho\nnobody-here,Jericho,https://example.org/jericho\n";
        var mapping = Map.of("mapping:control", "group = Who\npartner = With whom\nsource = Where read");
        assertTrue(organiser.upload(page, "form.form", Map.of(), "links.csv", table.getBytes(StandardCharsets.UTF_8)).text()
                .contains("lacks the columns: group, partner_en, source"));
        var look = organiser.upload(page, "form.form", mapping, "links.csv", table.getBytes(StandardCharsets.UTF_8));
        assertTrue(look.text().contains("No group is known as “nobody-here”."), look.text());
        var errors = organiser.upload(look, "form.form", Map.of("act", "errors"), "", new byte[0]);
        assertTrue(errors.header("Content-Disposition").contains("links-not-brought-in.csv"));
        assertEquals(List.of("Who,With whom,Where read,why", "nobody-here,Jericho,https://example.org/jericho,No group is known as “nobody-here”."),
                errors.text().lines().toList());
        assertEquals(404, portal.http().get("/en/registry/links/camden-abu-dis-jericho").status());
        assertEquals(302, organiser.upload(look, "form.form", Map.of("act", "bring"), "", new byte[0]).status());
        assertEquals(200, portal.http().get("/en/registry/links/camden-abu-dis-jericho").status());
        assertEquals(403, portal.http().signIn(DemoAccounts.EDITOR).get("/admin/registry/import").status());
    }

    @Test
    void aPageOfManyLinksAsksTheDatabaseNoOftenerThanOneOfFew() {
        var reader = portal.http().signIn(DemoAccounts.MEMBER);
        for (var view : List.of("list", "table", "britain", "map")) {
            var path = "/en/registry?view=" + view;
            reader.get(path);
            assertTrue(leastStatements(reader, path) <= leastStatements(reader, path + "&place=nablus"), view);
        }
    }

    /** The least of some times: a job of the portal may ask something meanwhile. */
    private int leastStatements(Http reader, String path) {
        return IntStream.range(0, 4).map(time -> new Statements(portal).of(() -> reader.get(path)).size()).min().orElseThrow();
    }

    @Test
    void theCommandLineBringsInWhatItCanAndSavesTheRest(@TempDir Path folder) throws Exception {
        var home = RunningPortal.homeWithPlugin();
        var table = Files.writeString(folder.resolve("links.csv"), OTHERS);
        var errors = folder.resolve("errors.csv");
        assertEquals(1, Main.run("import", "links", table.toString(), "--home", home.toString(), "--errors", errors.toString()));
        var left = Files.readString(errors);
        assertTrue(left.contains("The partner’s place “Ramallah and Al-Bireh” is not in the gazetteer."), left);
        assertEquals(7, left.lines().count(), left);
        assertFalse(left.contains("Ville de Trappes"), left);
        assertEquals(1, Main.run("import", "stones", table.toString(), "--home", home.toString()));
    }

    @Test
    void whatIsNoTableIsToldAndTheCommandLineSaysWhy() {
        assertEquals("linkTable.columns", LinkTable.read("a,b\n1,2\n", "").flaw());
        assertFalse(LinkTable.read("\u0000\"\u0001", "").isTable());
        var report = portal.as(Identity.PORTAL, () -> portal.get(LinkTableImport.class).bringIn(OTHERS.replace("Ealing Friends", "Ealing Comrades"), true));
        assertTrue(report.lines().contains("line 6\tnot brought in\tNowhere group – Atlantis\tThe partner’s place “Atlantis” is not in the gazetteer."),
                report.lines().toString());
        assertTrue(report.errors().lines().skip(1).allMatch(line -> line.contains("”")), report.errors());
        assertEquals("links", portal.get(LinkTableImport.class).name());
    }
}
