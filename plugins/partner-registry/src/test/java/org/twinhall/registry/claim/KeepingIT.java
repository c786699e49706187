package org.twinhall.registry.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.registry.Ground;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.MovableClock;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepingIT {

    private static final String PASSWORD = "terrace-of-old-figs-77";

    private final MovableClock clock = new MovableClock();
    private Ground ground;

    @BeforeAll
    void start() {
        ground = new Ground(clock);
    }

    @AfterAll
    void stop() {
        ground.close();
    }

    /** Everybody here comes from one network, and asks oftener than people do. */
    @BeforeEach
    void letTimePass() {
        clock.move(Duration.ofHours(2));
    }

    private static Map<String, String> wish(String email) {
        return new HashMap<>(Map.of("name:control", "هالة عوض", "office:control", "رئيسة اللجنة", "email:control", email,
                "proof:control", "اسألوا عني في مكتب المجلس."));
    }

    private Http.Answer ask(String partner, Map<String, String> wish) {
        var reader = ground.reader();
        return reader.submit(reader.get("/ar/registry/partners/" + partner + "/claim"), "form.form", wish);
    }

    private void prove(String email) {
        var reader = ground.reader();
        var path = ground.mailed(email, "/registry/keeping/");
        assertEquals(302, reader.submit(reader.get(path), "form.form", Map.of()).status());
    }

    private String decision(Http organiser, String partner) {
        return organiser.get("/admin/registry").page().select("li:has(.chip-review) a:contains(" + partner + ")").attr("href");
    }

    private Http.Answer open(Http organiser, String partner) {
        return organiser.get("/admin/registry/keepings/" + decision(organiser, partner).replaceAll(".*/", ""));
    }

    @Test
    void aCouncilComesToLookAfterItsRecordInArabicAndSeesToItFromThenOn() {
        var email = "hala@husan.example";
        assertNotNull(ground.reader().get("/ar/registry/partners/husan").page().selectFirst("a[href$=husan/claim]"));
        assertEquals(302, ask("husan", wish(email)).status());
        var organiser = ground.person(DemoAccounts.ORGANISER);
        assertEquals("", decision(organiser, "Husan"));
        var mail = ground.mails(email).getFirst();
        assertTrue(mail.getHtml().contains("dir=\"rtl\"") && mail.getSubject().contains("حوسان"), mail.getSubject());
        var path = ground.mailed(email, "/registry/keeping/");
        for (int scans = 0; scans < 2; scans++) {
            assertTrue(ground.reader().get(path).text().contains("نعم، أنا طلبتها"));
        }
        assertEquals("", decision(organiser, "Husan"));
        prove(email);
        assertTrue(ground.reader().get(path).text().contains("تأكد عنوانك"));
        assertTrue(ground.mails(DemoAccounts.ORGANISER.email()).getFirst().getSubject().contains("Husan"));

        var wish = open(organiser, "Husan");
        assertTrue(wish.text().contains(email) && wish.text().contains("رئيسة اللجنة"));
        var nothing = organiser.submit(wish, "form[action*=accept]", Map.of());
        assertEquals("true", nothing.page().selectFirst("#acceptReason").attr("aria-invalid"));
        assertEquals(302, organiser.submit(wish, "form[action*=accept]", Map.of("acceptReason:control", "The office answered.")).status());
        var late = organiser.submit(wish, "form[action*=refuse]", Map.of("refuseReason:control", "No."));
        assertTrue(late.status() < 400, late.status() + late.text());
        var decided = organiser.get(wish.path()).text();
        assertTrue(decided.contains("Tom Ashworth decided: The office answered.") && !decided.contains(email), decided);
        assertEquals(3, ground.mails(email).size());

        var invitation = ground.mailed(email, "/invitation/");
        var keeper = ground.reader();
        assertEquals(303, keeper.submit(keeper.get(invitation), "form.form", Map.of("password:control", PASSWORD)).status());
        assertNotNull(keeper.get("/ar").page().selectFirst("#site-menu a[href$=desk/registry/kept]"));
        assertNull(ground.person(DemoAccounts.EDITOR).get("/ar").page().selectFirst("#site-menu a[href$=desk/registry/kept]"));
        assertNotNull(keeper.get("/ar/desk/registry/kept").page().selectFirst("a[href$=partners/husan]"));
        seesToIt(keeper);
        hides(keeper, organiser);
    }

    private void seesToIt(Http keeper) {
        var record = keeper.get("/ar/desk/registry/partners/husan");
        assertNull(record.page().selectFirst("#place"));
        assertNull(record.page().selectFirst("#email"));
        assertEquals(302, keeper.submit(record, "form[action*=record]", Map.of("fields:aboutArabic:control", "قرية العنب.",
                "fields:audience:shownABOUT:control", "EVERYBODY")).status());
        assertTrue(ground.reader().get("/ar/registry/partners/husan").text().contains("قرية العنب."));
        assertEquals(302, keeper.submit(record, "form[action*=contact]", Map.of("words:control", "0599-000-111")).status());
        assertFalse(keeper.get("/ar/desk/registry/partners/husan").text().contains("0599-000-111"));
        assertEquals(302, keeper.submit(record, "form[action*=confirmation]", Map.of()).status());
        assertTrue(ground.reader().get("/en/registry/partners/husan").text().contains("24 November 2026"));
        assertEquals(403, keeper.get("/ar/desk/registry/partners/marda").status());
    }

    private void hides(Http keeper, Http organiser) {
        var record = keeper.get("/ar/desk/registry/partners/husan");
        assertEquals(302, keeper.submit(record, "form[action*=hide]", Map.of()).status());
        for (var path : List.of("/en/registry/partners/husan", "/en/registry/links/st-albans-husan", "/en/registry/partners/husan/claim")) {
            assertEquals(404, ground.reader().get(path).status(), path);
            assertEquals(404, keeper.get(path).status(), path);
        }
        assertFalse(ground.reader().get("/en/registry").text().contains("st-albans-husan"));
        Await.until("the search forgets it", () -> !ground.reader().get("/en/search?q=Husan").text().contains("/registry/partners/husan"));
        assertTrue(ground.mails(DemoAccounts.ORGANISER.email()).getFirst().getSubject().contains("hidden by its keeper"));
        assertEquals(404, keeper.get("/ar/desk/registry/partners/husan").status());
        assertTrue(organiser.get("/en/desk/registry/partners/husan").text().contains("Show the partner again"));
        assertTrue(keeper.get("/ar/desk/registry/kept").text().contains("مخفي"));
    }

    @Test
    void whoFillsInTheTrapWritesToNobodyAndAMistakeLosesNothing() {
        var wish = wish("machine@example.org");
        wish.put("website", "https://spam.example");
        assertEquals(302, ask("marda", wish).status());
        assertEquals(List.of(), ground.mails("machine@example.org"));
        var wrong = ask("marda", wish("hala at marda"));
        assertEquals("true", wrong.page().selectFirst("#email").attr("aria-invalid"));
        assertEquals("هالة عوض", wrong.page().selectFirst("#name").attr("value"));
        assertTrue(wrong.page().selectFirst("#proof").text().contains("اسألوا عني"));
        assertEquals(404, ground.reader().get("/ar/registry/partners/atlantis/claim").status());
        assertTrue(ground.reader().get("/en/registry/keeping/nothing-of-ours").text().contains("This link no longer works."));
    }

    @Test
    void nobodyIsWrittenToOftenerThanALittleAndAnUnprovedWishIsForgotten() {
        for (int times = 0; times < 3; times++) {
            assertEquals(302, ask("marda", wish("often@example.org")).status());
        }
        assertTrue(ask("marda", wish("often@example.org")).text().contains("فننتظر قليلًا"));
        assertEquals(3, ground.mails("often@example.org").size());
        clock.move(KeepingService.VALIDITY.plusHours(1));
        ground.as(() -> {
            ground.get(PruneKeepingsJob.class).run();
            assertEquals(List.of(), ground.get(Keepings.class).listUndecided(ground.partner("marda").getId()).stream()
                    .filter(keeping -> keeping.getEmail().startsWith("often")).toList());
            return null;
        });
        assertTrue(ground.reader().get(ground.mailed("often@example.org", "/registry/keeping/")).text().contains("لم يعد هذا الرابط صالحًا"));
    }

    @Test
    void whoIsRefusedReadsWhyAndIsForgotten() {
        ask("kobar", wish("maybe@example.org"));
        ask("kobar", wish("maybe@example.org"));
        prove("maybe@example.org");
        var organiser = ground.person(DemoAccounts.ORGANISER);
        assertEquals(1, organiser.get("/admin/registry").page().select("li:has(.chip-review) a:contains(Kobar)").size());
        var wish = open(organiser, "Kobar");
        assertEquals(302, organiser.submit(wish, "form[action*=refuse]", Map.of("refuseReason:control", "لم يعرفك المكتب.")).status());
        assertTrue(ground.mails("maybe@example.org").getFirst().getPlain().contains("لم يعرفك المكتب."));
        var decided = organiser.get(wish.path()).text();
        assertTrue(decided.contains("Tom Ashworth") && !decided.contains("maybe@example.org") && !decided.contains("هالة عوض"));
        assertNull(ground.partner("kobar").getKeeperId());
        assertTrue(ground.person(DemoAccounts.ADMINISTRATOR).get("/admin/audit").text().contains("refused a wish to look after the record of"));
    }

    @Test
    void aRecordThatIsLookedAfterIsNoLongerDescribedByGroups() {
        var editor = ground.person(DemoAccounts.EDITOR);
        assertEquals(200, editor.get("/en/desk/registry/partners/sebastia").status());
        var member = ground.as(() -> ground.get(org.twinhall.account.Accounts.class).findByEmail(DemoAccounts.MEMBER.email()).orElseThrow().getId());
        ground.as(() -> {
            ground.get(PartnerService.class).entrust(ground.partner("sebastia").getId(), member);
            return null;
        });
        assertEquals(403, editor.get("/en/desk/registry/partners/sebastia").status());
        assertEquals(200, ground.person(DemoAccounts.MEMBER).get("/en/desk/registry/partners/sebastia").status());
        var identity = new Identity(member, "Yusuf", null, org.twinhall.text.Dates.ZONE, java.util.Set.of(), Map.of());
        var sebastia = ground.partner("sebastia");
        assertThrows(AccessDeniedException.class, () -> ground.portal().as(identity, () -> {
            var was = sebastia.profile();
            ground.get(PartnerService.class).describe(sebastia.getId(), new org.twinhall.registry.partner.PartnerProfile(was.kind(),
                    ground.partner("kobar").getPlaceId(), was.nameEnglish(), was.nameArabic(), was.spellings(), was.languages(), was.people(), was.themes(),
                    was.facilities(), was.aboutEnglish(), was.aboutArabic(), was.site(), was.audiences()), was.mark());
            return null;
        }));
        assertThrows(AccessDeniedException.class, () -> ground.portal().as(identity, () -> {
            ground.get(PartnerService.class).hide(ground.partner("kobar").getId(), true);
            return null;
        }));
        assertThrows(AccessDeniedException.class, () -> ground.portal().as(identity, () -> ground.get(KeepingService.class).listOpen()));
    }
}
