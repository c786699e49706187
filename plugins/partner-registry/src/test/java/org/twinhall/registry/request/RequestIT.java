package org.twinhall.registry.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.group.Groups;
import org.twinhall.registry.OutboxBook;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.partner.Theme;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Dates;
import org.twinhall.text.PartialDate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestIT {

    private RunningPortal portal;

    @BeforeAll
    void start() throws Exception {
        portal = RunningPortal.withPlugin();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private Http person(DemoAccounts.Person person) {
        return portal.http().signIn(person);
    }

    private long group(String slug) {
        return portal.as(Identity.PORTAL, () -> portal.get(Groups.class).findBySlug(slug).orElseThrow().getId());
    }

    private long partner(String slug) {
        return portal.as(Identity.PORTAL, () -> portal.get(Partners.class).findBySlug(slug).orElseThrow().getId());
    }

    private static RequestProfile words(String words, Theme... themes) {
        return new RequestProfile(words, "", "", "", Set.of(themes), Set.of("en"), Set.of(PartnerKind.VILLAGE), 1200, PartialDate.ofCode("2026-03"));
    }

    private Request publish(String group, RequestProfile profile) {
        return portal.as(Identity.PORTAL, () -> portal.get(RequestService.class).publishForGroup(group(group), profile));
    }

    private List<String> found(String words) {
        return portal.http().get("/en/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).page().select(".result a").eachAttr("href");
    }

    private boolean isListed(String slug) {
        return portal.http().get("/en/registry/requests").page().select("main a").eachAttr("href").stream().anyMatch(href -> href.endsWith("/requests/" + slug));
    }

    @Test
    void aGroupsPeoplePublishARequestThatEverybodyReadsAndFindsByAnySpelling() {
        var organiser = person(DemoAccounts.ORGANISER);
        var form = organiser.get("/en/desk/registry/requests/new?group=dundee-nablus");
        var values = new HashMap<>(Map.of("fields:wordsEnglish:control", "We look for lace makers. Call 01382 496 0000 or lace@example.org.",
                "fields:people:control", "4321"));
        var refused = organiser.submit(form, "form.form", values);
        assertEquals("true", refused.page().selectFirst("#wordsEnglish").attr("aria-invalid"));
        assertTrue(refused.page().selectFirst("#wordsEnglish").text().contains("lace makers"));
        values.put("fields:wordsEnglish:control", " ");
        assertTrue(organiser.submit(form, "form.form", values).text().contains("Say what is looked for"));
        values.put("fields:wordsEnglish:control", "We look for lace makers, 2007-2010 was a good time.");
        values.put("fields:asked:control", "2999-01");
        assertEquals("true", organiser.submit(form, "form.form", values).page().selectFirst("#asked").attr("aria-invalid"));
        values.put("fields:asked:control", "2026-02");
        assertEquals(302, organiser.submit(form, "form.form", values).status());
        assertTrue(organiser.submit(form, "form.form", values).text().contains("There is an open request already"));

        for (var language : List.of("en", "ar")) {
            var page = portal.http().get("/" + language + "/registry/requests/dundee-nablus");
            assertTrue(page.text().contains("lace makers") && page.text().contains("4,321"), language);
            assertEquals("en", page.page().selectFirst(".registry-words").attr("lang").isEmpty() ? "en" : page.page().selectFirst(".registry-words").attr("lang"));
        }
        assertTrue(isListed("dundee-nablus"));
        assertNotNull(portal.http().get("/en/groups/dundee-nablus").page().selectFirst("a[href$=/registry/requests/dundee-nablus]"));
        for (var spelling : List.of("Dundee lace", "دندي")) {
            Await.until(spelling + " is found", () -> found(spelling).stream().anyMatch(href -> href.contains("/registry/requests/dundee-nablus")));
        }
    }

    @Test
    void listsAreNarrowedByThemeAndByAnySpellingOfThePlace() {
        for (var query : List.of("theme=waste", "q=Bani%20Zeid", "q=%D8%A8%D9%86%D9%8A%20%D8%B2%D9%8A%D8%AF")) {
            var found = portal.http().get("/ar/registry/requests?" + query).page().select(".registry-line a").eachAttr("href");
            assertEquals(List.of(true), found.stream().map(href -> href.endsWith("/west-bani-zeid")).toList(), query);
        }
        assertTrue(portal.http().get("/en/registry/requests?theme=moon&q=nobody-at-all").text().contains("No request"));
        var gaps = portal.http().get("/en/registry/gaps").page();
        assertNotNull(gaps.selectFirst("section[aria-labelledby=asking] a[href$=requests/al-qarara]"));
    }

    @Test
    void organisersAskForAPartnerAndAHiddenOneAsksNobodyAnyMore() {
        var organiser = person(DemoAccounts.ORGANISER);
        assertEquals(302, organiser.submit(organiser.get("/en/desk/registry/requests/new?partner=kobar"), "form.form",
                Map.of("fields:wordsArabic:control", "نبحث عن فرقة دبكة")).status());
        assertTrue(portal.http().get("/en/registry/partners/kobar").text().contains("فرقة دبكة"));
        Await.until("it is found", () -> found("فرقة دبكة").stream().anyMatch(href -> href.contains("/registry/requests/kobar")));
        hide(true);
        try {
            assertEquals(404, portal.http().get("/en/registry/requests/kobar").status());
            assertFalse(isListed("kobar"));
            assertFalse(portal.http().get("/en/registry/gaps").text().contains("/registry/requests/kobar"));
            Await.until("it is not found any more", () -> found("فرقة دبكة").stream().noneMatch(href -> href.contains("/registry/requests/kobar")));
        } finally {
            hide(false);
        }
        assertTrue(isListed("kobar"));
    }

    private void hide(boolean hidden) {
        portal.as(Identity.PORTAL, () -> {
            portal.get(PartnerService.class).hide(partner("kobar"), hidden);
            return null;
        });
    }

    /** Lets a request end on a day. */
    private void endsOn(String slug, LocalDate day) {
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            portal.get(Requests.class).findBySlug(slug).orElseThrow().renew(day);
            return null;
        }));
    }

    private void runJob() {
        portal.as(Identity.PORTAL, () -> {
            portal.get(RequestJob.class).run();
            return null;
        });
    }

    private List<String> reminded(String name) {
        return portal.as(Identity.PORTAL, () -> portal.get(OutboxBook.class).about(name).stream().filter(mail -> mail.getHtml().contains("/desk/registry/requests/"))
                .map(mail -> mail.getRecipient()).sorted().toList());
    }

    @Test
    void aRequestRunsOutUnlessItIsRenewedAndItsPeopleAreRemindedOnce() {
        var editor = person(DemoAccounts.EDITOR);
        var today = LocalDate.now(Dates.ZONE);
        endsOn("hanwell-sabastiya", today.plusDays(RequestService.NOTICE + 1L));
        runJob();
        assertEquals(List.of(), reminded("Hanwell"));
        endsOn("hanwell-sabastiya", today.plusDays(RequestService.NOTICE));
        runJob();
        runJob();
        assertEquals(List.of(DemoAccounts.REPRESENTATIVE.email()), reminded("Hanwell"));
        assertEquals(List.of(DemoAccounts.EDITOR.email()), reminded("هانويل"));

        assertEquals(302, editor.submit(editor.get("/en/desk/registry/requests/hanwell-sabastiya"), "form[action*=renewal]", Map.of()).status());
        assertTrue(portal.http().get("/en/registry/requests/hanwell-sabastiya").text().contains(Dates.day(today.plusDays(RequestService.DAYS), org.twinhall.text.Language.ENGLISH)));
        runJob();
        assertEquals(1, reminded("Hanwell").size());

        endsOn("hanwell-sabastiya", today.minusDays(1));
        assertEquals(404, portal.http().get("/en/registry/requests/hanwell-sabastiya?at=the-end").status());
        runJob();
        assertFalse(isListed("hanwell-sabastiya"));
        Await.until("it is not found any more", () -> found("Hanwell recipes").stream().noneMatch(href -> href.contains("/registry/requests/")));
        assertEquals(302, editor.submit(editor.get("/en/desk/registry/requests/hanwell-sabastiya"), "form[action*=renewal]", Map.of()).status());
        assertTrue(isListed("hanwell-sabastiya"));
    }

    @Test
    void aRequestThatFoundAFriendSaysSoAndOneThatIsWithdrawnIsGone() {
        var organiser = person(DemoAccounts.ORGANISER);
        publish("oxford-ramallah", words("A choir looks for a choir."));
        assertEquals(302, organiser.submit(organiser.get("/en/desk/registry/requests/oxford-ramallah"), "form[action*=meeting]", Map.of()).status());
        assertFalse(isListed("oxford-ramallah"));
        var met = portal.http().get("/en/registry/requests/oxford-ramallah");
        assertTrue(met.text().contains("A friend was found."));
        assertNull(organiser.get("/en/desk/registry/requests/oxford-ramallah").page().selectFirst("form[action*=renewal]"));
        assertThrows(RefusedException.class, () -> portal.as(Identity.PORTAL, () -> {
            var service = portal.get(RequestService.class);
            service.renew(portal.get(Requests.class).findBySlug("oxford-ramallah").orElseThrow().getId());
            return null;
        }));
        var next = publish("oxford-ramallah", words("A choir looks for another choir."));
        assertEquals("oxford-ramallah-2", next.getSlug());
        assertEquals(302, organiser.submit(organiser.get("/en/desk/registry/requests/oxford-ramallah-2"), "form[action*=withdrawal]", Map.of()).status());
        assertEquals(404, portal.http().get("/en/registry/requests/oxford-ramallah-2").status());
        assertTrue(person(DemoAccounts.ADMINISTRATOR).get("/admin/audit").text().contains("withdrew the request of"));
    }

    @Test
    void theSecondOfTwoWhoSayItOtherwiseIsTold() {
        var organiser = person(DemoAccounts.ORGANISER);
        publish("luton-battir", words("We look for bee keepers."));
        var first = organiser.get("/en/desk/registry/requests/luton-battir");
        var second = organiser.get("/en/desk/registry/requests/luton-battir");
        assertEquals(302, organiser.submit(first, "form.form", Map.of("fields:offerEnglish:control", "Honey.")).status());
        var late = organiser.submit(second, "form.form", Map.of("fields:offerEnglish:control", "Wax."));
        assertTrue(late.text().contains("Somebody changed this meanwhile"));
        assertEquals("Wax.", late.page().selectFirst("#offerEnglish").text());
        assertTrue(portal.http().get("/en/registry/requests/luton-battir").text().contains("Honey."));
    }

    @Test
    void ofTwoWhoAskForOneGroupAtOnceOneIsRefused() {
        long group = group("brighton-tubas");
        var both = Stream.of("We look for potters.", "We look for weavers.").map(text -> CompletableFuture.supplyAsync(() -> {
            try {
                portal.as(Identity.PORTAL, () -> portal.get(RequestService.class).publishForGroup(group, words(text)));
                return true;
            } catch (RefusedException e) {
                return false;
            }
        })).toList();
        assertEquals(1, both.stream().filter(CompletableFuture::join).count());
    }

    @Test
    void whoMayNotAskIsRefusedOnThePageAndInTheService() {
        assertEquals(403, person(DemoAccounts.MEMBER).get("/en/desk/registry/requests").status());
        assertEquals(403, person(DemoAccounts.EDITOR).get("/en/desk/registry/requests/new?group=exeter-hebron").status());
        assertEquals(403, person(DemoAccounts.EDITOR).get("/en/desk/registry/requests/new?partner=nablus").status());
        assertEquals(404, person(DemoAccounts.EDITOR).get("/en/desk/registry/requests/al-qarara").status());
        var service = portal.get(RequestService.class);
        var editor = new Identity(1, "Salma", null, Dates.ZONE, Set.of(), Map.of(group("hanwell-sabastiya"), Set.of(Role.EDITOR)));
        long other = portal.as(Identity.PORTAL, () -> portal.get(Requests.class).findBySlug("al-qarara").orElseThrow().getId());
        assertThrows(AccessDeniedException.class, () -> portal.as(editor, () -> service.publishForGroup(group("exeter-hebron"), words("No."))));
        assertThrows(AccessDeniedException.class, () -> portal.as(editor, () -> service.publishForPartner(partner("nablus"), words("No."))));
        assertThrows(AccessDeniedException.class, () -> portal.as(editor, () -> {
            service.end(other, RequestState.WITHDRAWN);
            return null;
        }));
        assertThrows(AccessDeniedException.class, () -> portal.as(Identity.VISITOR, () -> {
            service.renew(other);
            return null;
        }));
    }

    @Test
    void whoKeepsARecordAsksForThePartner() {
        var keeper = new Identity(4711, "Keeper", null, Dates.ZONE, Set.of(), Map.of());
        var member = portal.as(Identity.PORTAL, () -> portal.get(org.twinhall.account.Accounts.class).findByEmail(DemoAccounts.MEMBER.email()).orElseThrow().getId());
        portal.as(Identity.PORTAL, () -> {
            portal.get(PartnerService.class).entrust(partner("husan"), member);
            return null;
        });
        assertThrows(AccessDeniedException.class, () -> portal.as(keeper, () -> portal.get(RequestService.class).publishForPartner(partner("husan"), words("No."))));
        var own = person(DemoAccounts.MEMBER);
        assertEquals(302, own.submit(own.get("/ar/desk/registry/requests/new?partner=husan"), "form.form",
                Map.of("fields:wordsArabic:control", "نبحث عن أصدقاء للقرية")).status());
        assertTrue(isListed("husan"));
    }
}
