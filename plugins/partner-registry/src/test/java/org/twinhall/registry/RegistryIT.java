package org.twinhall.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.registry.link.Claim;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.link.Source;
import org.twinhall.registry.link.Verdict;
import org.twinhall.registry.partner.Audience;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.PluginContract;
import org.twinhall.text.PartialDate;

class RegistryIT extends PluginContract {

    private static final String OWN_GROUP = "hanwell-sabastiya";
    private static final List<String> VIEWS = List.of("", "?view=table", "?view=britain", "?view=palestine", "?view=map");
    private static final List<String> FILES = List.of(".csv", ".geojson");

    @Override
    protected String id() {
        return "partner-registry";
    }

    @Override
    protected Map<String, String> examples() {
        return portal().as(Identity.PORTAL, () -> Map.of("partner", "bethlehem", "link", "pendle-council-beit-lid", "token", "nothing-of-ours", "request", OWN_GROUP, "group", OWN_GROUP,
                "statement", link("pendle-council-beit-lid").getStatements().getFirst().getId().toString(),
                "keeping", portal().get(org.twinhall.registry.claim.KeepingService.class).listOpen().getFirst().getId().toString(),
                "introduction", portal().get(org.twinhall.registry.introduction.IntroductionService.class).listLatest().getFirst().getId().toString()));
    }

    private Link link(String slug) {
        return portal().get(Links.class).findBySlug(slug).orElseThrow();
    }

    private Partner partner(String slug) {
        return portal().get(Partners.class).findBySlug(slug).orElseThrow();
    }

    private Http person(DemoAccounts.Person person) {
        return portal().http().signIn(person);
    }

    @Test
    void theSameLinksAreTheListTheTableBothIndexesAndTheMap() {
        for (var language : List.of("en", "ar")) {
            for (var view : VIEWS) {
                var page = portal().http().get("/" + language + "/registry" + view).page();
                assertNotNull(page.selectFirst("main a[href$=/registry/links/dundee-nablus]"), language + view);
                assertNotNull(page.selectFirst("a[href*=moyle-council-gaza]"), language + view);
            }
        }
        var list = portal().http().get("/en/registry").page();
        assertNotNull(list.selectFirst("section:has(h2:contains(Former)) a[href$=moyle-council-gaza]"));
        assertNull(list.selectFirst("section:has(h2:contains(Former)) a[href$=dundee-nablus]"));
    }

    @Test
    void everyFilterNarrowsAndWordsFindAnySpellingInEitherScript() {
        var gaza = portal().http().get("/en/registry?territory=gaza&kind=students").page().select(".registry-line");
        assertFalse(gaza.isEmpty());
        assertEquals(gaza.size(), gaza.select(":contains(Islamic University of Gaza)").select(".registry-line").size());
        for (var words : List.of("Beit%20Leed", "%D8%A8%D9%8A%D8%AA%20%D9%84%D9%8A%D8%AF")) {
            assertEquals(2, portal().http().get("/ar/registry?q=" + words).page().select(".registry-line").size());
        }
        assertEquals(200, portal().http().get("/en/registry?territory=moon&since=soon&view=upside-down&state=%00").status());
    }

    @Test
    void theMapOfAYearHasWhatWasThereThenAndItsTableTellsTheSame() {
        var page = portal().http().get("/en/registry?view=map&year=1985").page();
        assertEquals(1, page.select("tbody tr:not([hidden])").size());
        assertEquals(1, page.select("svg.arcs-wide a:not(.is-away)").size());
        assertTrue(page.selectFirst(".registry-told").text().contains("1985: one link"), page.selectFirst(".registry-told").text());
        var now = portal().http().get("/en/registry?view=map&year=9999").page();
        assertTrue(now.select("tbody tr:not([hidden])").size() > 50);
        assertTrue(now.select("tbody tr[hidden] a").eachAttr("href").stream().anyMatch(href -> href.endsWith("moyle-council-gaza")));
    }

    @Test
    void gapsAreThePlacesAndKindsThatNobodyBefriends() {
        var page = portal().http().get("/en/registry/gaps").page();
        var befriended = portal().as(Identity.PORTAL, () -> portal().get(Links.class).listShown().stream()
                .filter(link -> link.getState().phase() == LinkState.Phase.CURRENT).map(link -> "/en/places/" + link.getPartner().getSlug()).toList());
        var lonely = page.select("section[aria-labelledby=lonely] a").eachAttr("href");
        assertFalse(lonely.isEmpty());
        assertTrue(lonely.stream().noneMatch(href -> befriended.stream().anyMatch(href::endsWith)));
        assertTrue(page.select(".registry-kinds li").eachText().contains("Mosque"));
        assertFalse(page.select(".registry-kinds li").eachText().contains("University"));
        assertNotNull(page.selectFirst("section[aria-labelledby=empty] a:contains(Moyle)"));
    }

    @Test
    void whereSourcesContradictEachOtherAllAreShownInBothLanguages() {
        for (var language : List.of("en", "ar")) {
            var page = portal().http().get("/" + language + "/registry/links/pendle-council-beit-lid").page();
            assertFalse(page.select(".chip-trouble").isEmpty());
            assertEquals(3, page.select(".registry-source").size());
            assertEquals(1, page.select(".registry-source-against").size());
        }
        assertTrue(portal().http().get("/ar/registry/links/pendle-council-beit-lid").text().contains("الرابطة انهارت"));
        assertNotNull(portal().http().get("/en/groups/pendle-council").page().selectFirst("a[href$=pendle-council-beit-lid]"));
        assertNotNull(portal().http().get("/en/places/beit-lid").page().selectFirst("a[href$=pendle-council-beit-lid]"));
    }

    @Test
    void anEditorEntersALinkWithASourceAndAnotherGroupContradictsItUntilAnOrganiserSettlesIt() {
        var editor = person(DemoAccounts.EDITOR);
        var form = editor.get("/en/desk/registry/links/new?partner=aida-camp&group=" + OWN_GROUP);
        var values = new HashMap<>(Map.of("claim:date:control", "by 2019", "claim:noteEnglish:control", "We sing with them."));
        var refused = send(editor, form, "form.form", values);
        assertEquals("true", refused.page().selectFirst("#sourceAddress").attr("aria-invalid"));
        assertTrue(refused.page().selectFirst("#noteEnglish").text().contains("We sing"));
        values.put("sourceAddress:control", "https://example.org/choir");
        assertEquals(302, send(editor, refused, "form.form", values).status());
        assertTrue(send(editor, editor.get("/en/desk/registry/links/new?partner=sebastia&group=" + OWN_GROUP), "form.form", values).text().contains("is linked with this partner already"));
        var shown = portal().http().get("/en/registry/links/hanwell-sabastiya-aida-camp");
        assertTrue(shown.text().contains("We sing with them.") && shown.text().contains("by 2019") && shown.text().contains("https://example.org/choir"));

        var statement = portal().as(Identity.PORTAL, () -> link("hanwell-sabastiya-aida-camp").getStatements().getFirst().getId());
        var page = editor.get("/en/desk/registry/statements/" + statement);
        assertNull(page.page().selectFirst("form[action*=verdict]"));
        assertEquals(302, send(editor, page, "form[action*=dispute]", Map.of("disputeAddress:control", "https://example.org/no-choir")).status());
        assertNotNull(portal().http().get("/en/registry/links/hanwell-sabastiya-aida-camp").page().selectFirst(".group-header .chip-trouble"));

        var organiser = person(DemoAccounts.ORGANISER);
        assertTrue(organiser.get("/admin/registry").text().contains("hanwell-sabastiya-aida-camp"));
        assertEquals(302, organiser.submit(organiser.get("/en/desk/registry/statements/" + statement), "form[action*=verdict]",
                Map.of("choice:control", Verdict.REFUTED.name(), "reason:control", "The choir says no.")).status());
        var settled = portal().http().get("/en/registry/links/hanwell-sabastiya-aida-camp");
        assertNull(settled.page().selectFirst(".group-header .chip-trouble"));
        assertTrue(settled.text().contains("The choir says no.") && settled.text().contains("no-choir"));
        assertEquals(LinkState.SEEKING, portal().as(Identity.PORTAL, () -> link("hanwell-sabastiya-aida-camp").getState()));
        assertTrue(person(DemoAccounts.ADMINISTRATOR).get("/admin/audit").text().contains("settled a dispute of the link"));
    }

    /** Forms that may bring a document along are sent as browsers do, here without one. */
    private static Http.Answer send(Http person, Http.Answer page, String form, Map<String, String> values) {
        return person.upload(page, form, values, "", new byte[0]);
    }

    @Test
    void aCorrectionKeepsWhatWasSaidBeforeAndTheSecondOfTwoIsTold() {
        var editor = person(DemoAccounts.EDITOR);
        var statement = portal().as(Identity.PORTAL, () -> link(OWN_GROUP + "-sebastia").getStatements().getLast().getId());
        var first = editor.get("/en/desk/registry/statements/" + statement);
        var second = editor.get("/en/desk/registry/statements/" + statement);
        assertEquals(302, editor.submit(first, "form[action*=correction]", Map.of("claim:date:control", "2010-05")).status());
        var late = editor.submit(second, "form[action*=correction]", Map.of("claim:date:control", "2011"));
        assertTrue(late.text().contains("Somebody changed this meanwhile"), late.status() + late.text());
        assertEquals("2011", late.page().selectFirst("form[action*=correction] #date").attr("value"));
        var history = editor.get("/en/desk/registry/links/" + OWN_GROUP + "-sebastia").page().selectFirst(".audit-line");
        assertEquals("2010 2010-05", history.selectFirst("del").text() + " " + history.selectFirst("ins").text());
        assertTrue(editor.submit(editor.get("/en/desk/registry/statements/" + statement), "form[action*=correction]",
                Map.of("claim:date:control", "the day before")).text().contains("must be a date as far as it is known"));
    }

    @Test
    void aPartnerIsEnteredOnceAndTheLinkGoesOnWithIt() {
        var editor = person(DemoAccounts.EDITOR);
        var form = editor.get("/en/desk/registry/partners/new?group=" + OWN_GROUP);
        var place = portal().as(Identity.PORTAL, () -> Long.toString(partner("sebastia").getPlaceId()));
        var school = new HashMap<>(Map.of("fields:nameEnglish:control", "Sebastia Mixed School", "fields:nameArabic:control", "مدرسة سبسطية المختلطة",
                "fields:partnerKind:control", "SCHOOL", "fields:place:control", place));
        var entered = editor.submit(form, "form.form", school);
        assertEquals(302, entered.status());
        assertTrue(entered.header("Location").contains("partner=sebastia-mixed-school"), entered.header("Location"));
        assertTrue(portal().http().get("/ar/registry/partners/sebastia-mixed-school").text().contains("مدرسة سبسطية المختلطة"));
        school.put("fields:nameEnglish:control", "SEBASTIA mixed-school");
        assertTrue(editor.submit(form, "form.form", school).text().contains("The registry knows this partner already"));
        school.put("fields:nameEnglish:control", "…");
        assertEquals("true", editor.submit(form, "form.form", school).page().selectFirst("#nameEnglish").attr("aria-invalid"));
    }

    @Test
    void whoMayNotWriteIsRefusedOnThePageAndInTheService() {
        assertEquals(403, person(DemoAccounts.MEMBER).get("/en/desk/registry").status());
        assertEquals(403, person(DemoAccounts.EDITOR).get("/en/desk/registry/links/new?group=dundee-nablus").status());
        assertEquals(403, person(DemoAccounts.EDITOR).get("/en/desk/registry/partners/nablus").status());
        var service = portal().get(LinkService.class);
        var source = Source.page("https://example.org", PartialDate.UNKNOWN);
        var claim = Claim.of(LinkState.ENDED, PartialDate.UNKNOWN);
        var dundee = portal().as(Identity.PORTAL, () -> link("dundee-nablus"));
        var group = portal().as(Identity.PORTAL, () -> portal().get(org.twinhall.group.Groups.class).findBySlug(OWN_GROUP).orElseThrow().getId());
        var editor = new Identity(1, "Salma", null, org.twinhall.text.Dates.ZONE, Set.of(), Map.of(group, Set.of(org.twinhall.access.Role.EDITOR)));
        var statement = portal().as(Identity.PORTAL, () -> link("dundee-nablus").getStatements().getFirst().getId());
        assertThrows(AccessDeniedException.class, () -> portal().as(editor, () -> service.state(dundee.getId(), claim, source)));
        assertThrows(AccessDeniedException.class, () -> portal().as(editor, () -> {
            service.settle(statement, Verdict.REFUTED, "");
            return null;
        }));
        assertThrows(AccessDeniedException.class, () -> portal().as(Identity.VISITOR, () -> {
            service.dispute(statement, source);
            return null;
        }));
        assertThrows(AccessDeniedException.class, () -> portal().as(editor, () -> {
            portal().get(PartnerService.class).hide(dundee.getPartner().getId(), true);
            return null;
        }));
    }

    @Test
    void aHiddenPartnerIsGoneEverywhereAndComesBackWhole() {
        Await.until("jayyous is found", () -> found("Jayyous").stream().anyMatch(href -> href.contains("/registry/")));
        hide(true);
        try {
            for (var visitor : List.of(portal().http(), person(DemoAccounts.EDITOR))) {
                for (var language : List.of("en", "ar")) {
                    VIEWS.forEach(view -> assertFalse(visitor.get("/" + language + "/registry" + view).text().contains("/registry/links/antonine-jayyous"), view));
                    FILES.forEach(file -> assertFalse(visitor.get("/" + language + "/registry" + file).text().contains("antonine-jayyous"), file));
                    assertEquals(404, visitor.get("/" + language + "/registry/partners/jayyous").status());
                    assertEquals(404, visitor.get("/" + language + "/registry/links/antonine-jayyous").status());
                    assertFalse(visitor.get("/" + language + "/groups/antonine-jayyous").text().contains("/registry/links/antonine-jayyous"));
                    assertFalse(visitor.get("/" + language + "/places/jayyous").text().contains("/registry/links/"));
                }
            }
            Await.until("the index follows", () -> found("Jayyous").stream().noneMatch(href -> href.contains("/registry/")));
            assertFalse(portal().http().get("/sitemap.xml").text().contains("/registry/partners/jayyous"));
            assertTrue(person(DemoAccounts.ORGANISER).get("/en/desk/registry/partners/jayyous").text().contains("Show the partner again"));
        } finally {
            hide(false);
        }
        assertEquals(200, portal().http().get("/en/registry/links/antonine-jayyous").status());
        Await.until("jayyous is found again", () -> found("Jayyous").stream().anyMatch(href -> href.contains("/registry/links/antonine-jayyous")));
    }

    private List<String> found(String words) {
        return portal().http().get("/en/search?q=" + words).page().select(".result a").eachAttr("href");
    }

    private void hide(boolean hidden) {
        portal().as(Identity.PORTAL, () -> {
            portal().get(PartnerService.class).hide(partner("jayyous").getId(), hidden);
            return null;
        });
    }

    @Test
    void aContactIsShownToNobodyAnywhere() {
        portal().as(Identity.PORTAL, () -> {
            portal().get(PartnerService.class).keepContact(partner("bethlehem").getId(), "whisper@example.org");
            return null;
        });
        var paths = new ArrayList<>(List.of("/en/registry/partners/bethlehem", "/en/registry/links/glasgow-council-bethlehem", "/en/places/bethlehem",
                "/en/desk/registry/partners/bethlehem", "/admin/registry", "/admin/audit", "/en/search?q=whisper", "/en/desk/registry"));
        VIEWS.forEach(view -> paths.add("/en/registry" + view));
        FILES.forEach(file -> paths.add("/en/registry" + file));
        for (var visitor : List.of(portal().http(), person(DemoAccounts.MEMBER), person(DemoAccounts.EDITOR), person(DemoAccounts.ADMINISTRATOR))) {
            paths.forEach(path -> assertFalse(visitor.get(path).text().contains("whisper@example.org"), path));
        }
        assertTrue(person(DemoAccounts.ORGANISER).get("/en/desk/registry/partners/bethlehem").text().contains("A contact is on file."));
    }

    @Test
    void factsAreShyAndAFilterDoesNotTellThem() {
        portal().as(Identity.PORTAL, () -> {
            var nablus = partner("nablus");
            var was = nablus.profile();
            portal().get(PartnerService.class).describe(nablus.getId(), new PartnerProfile(was.kind(), was.placeId(), was.nameEnglish(), was.nameArabic(),
                    was.spellings(), Set.of("ar", "en"), 156_906, Set.of(org.twinhall.registry.partner.Theme.WATER), Set.of(), "A town of soap.", "", "",
                    Map.of(Fact.PEOPLE, Audience.EVERYBODY, Fact.LANGUAGES, Audience.NOBODY)), was.mark());
            return null;
        });
        var everybody = portal().http().get("/en/registry/partners/nablus").text();
        assertTrue(everybody.contains("156906") && !everybody.contains("A town of soap.") && !everybody.contains("Water"));
        assertTrue(portal().http().get("/en/registry?theme=water").page().select(".registry-line").isEmpty());
        var member = person(DemoAccounts.MEMBER);
        var told = member.get("/en/registry/partners/nablus").text();
        assertTrue(told.contains("A town of soap.") && told.contains("Water") && !told.contains("Languages for letters"));
        assertEquals(2, member.get("/en/registry?theme=water").page().select(".registry-line").size());
        assertTrue(person(DemoAccounts.ORGANISER).get("/en/registry/partners/nablus").text().contains("Languages for letters"));
    }
}
