package org.twinhall.registry.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
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
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.group.Groups;
import org.twinhall.mail.OutboxMail;
import org.twinhall.place.Places;
import org.twinhall.registry.OutboxBook;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.partner.Theme;
import org.twinhall.testing.Http;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.Statements;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicateIT {

    private static final String NEW_LINK = "/en/desk/registry/links/new?group=hanwell-sabastiya";

    private RunningPortal portal;

    @BeforeAll
    void start() throws Exception {
        portal = RunningPortal.withPlugin();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private long group(String slug) {
        return portal.as(Identity.PORTAL, () -> portal.get(Groups.class).findBySlug(slug).orElseThrow().getId());
    }

    private long place(String slug) {
        return portal.as(Identity.PORTAL, () -> portal.get(Places.class).findBySlug(slug).orElseThrow().getId());
    }

    private List<Effort> beside(String group, String partner) {
        return portal.as(Identity.PORTAL, () -> portal.get(DuplicateService.class).find(
                Attempt.link(group(group), portal.get(Partners.class).findBySlug(partner).orElseThrow()), Language.ENGLISH));
    }

    private static Effort of(List<Effort> efforts, String link) {
        return efforts.stream().filter(effort -> effort.link() != null && effort.link().link().getSlug().equals(link)).findFirst().orElse(null);
    }

    private Http editor() {
        return portal.http().signIn(DemoAccounts.EDITOR);
    }

    private List<OutboxMail> mails(String about) {
        return portal.as(Identity.PORTAL, () -> portal.get(OutboxBook.class).about(about));
    }

    @Test
    void whoIsThereAlreadyIsToldTheClosestFirstWithSinceWhenAndHowActive() {
        var efforts = beside("hanwell-sabastiya", "nablus");
        assertEquals(Set.of("brent-nablus", "dundee-nablus"), Set.of(efforts.get(0).link().link().getSlug(), efforts.get(1).link().link().getSlug()));
        assertEquals(EnumSet.of(Reason.SAME_PARTNER, Reason.SAME_PLACE), efforts.getFirst().reasons());
        assertEquals(Set.of(Reason.SAME_PLACE), of(efforts, "lse-students-union-an-najah-national-university-nablus").reasons());
        assertEquals(Set.of(Reason.SAME_AREA), of(efforts, "hastings-yatma").reasons());
        assertNull(of(efforts, "hanwell-sabastiya-sebastia"));
        assertTrue(efforts.stream().noneMatch(effort -> effort.group().getSlug().equals("hanwell-sabastiya")));
        assertEquals("2025-05-14", of(efforts, "brent-nablus").last().getDate().code());

        var page = editor().get(NEW_LINK + "&partner=nablus").page().selectFirst(".registry-beside");
        var brent = page.selectFirst(".registry-line:has(a[href$=/registry/links/brent-nablus])").text();
        assertTrue(brent.contains("The same partner") && brent.contains("since 14 May 2025") && brent.contains("Agreed or signed"), brent);
        assertTrue(page.text().contains("nothing here forbids it"));
        assertNotNull(editor().get(NEW_LINK + "&partner=nablus").page().selectFirst("form.form button[type=submit]"));
    }

    @Test
    void neighboursAreMeasuredAndWhatIsOverComesAfterWhatGoesOn() {
        var near = of(beside("oxford-ramallah", "bethlehem"), "luton-battir");
        assertEquals(Set.of(Reason.NEAR), near.reasons());
        assertEquals(6, near.kilometres());
        assertFalse(near.atHome());
        var gaza = beside("oxford-ramallah", "gaza").stream().map(effort -> effort.link().link().getSlug()).toList();
        assertTrue(gaza.indexOf("moyle-council-gaza") > gaza.indexOf("bristol-marda-gaza"), gaza.toString());
        var farther = of(beside("oxford-ramallah", "gaza"), "hastings-al-mawasi");
        assertEquals(Set.of(Reason.SAME_AREA), farther.reasons());
    }

    @Test
    void aSpellingInEitherScriptIsTheSamePlaceAndAPlaceWithoutAPartnerIsKnown() {
        for (var words : List.of("Beit%20Leed", "BEIT-LID", "%D8%A8%D9%8A%D8%AA%20%D9%84%D9%8A%D8%AF")) {
            var found = editor().get(NEW_LINK + "&q=" + words).page().select(".registry-choice a").eachAttr("href");
            assertEquals(1, found.size(), words);
            assertTrue(found.getFirst().contains("partner=beit-lid"), words);
        }
        var unknown = editor().get(NEW_LINK + "&q=%D9%88%D8%A7%D8%AF%D9%8A%20%D9%81%D9%88%D9%83%D9%8A%D9%86");
        assertTrue(unknown.page().select(".registry-choice a").isEmpty());
        assertNotNull(unknown.page().selectFirst("main a[href$=/places/wadi-fukin]"));
    }

    @Test
    void talkingToThemIntroducesBothGroupsByOneMailEachAndOnceOnly() {
        var editor = editor();
        var page = editor.get(NEW_LINK + "&partner=al-eizariya");
        var button = page.page().selectFirst(".registry-line:has(a[href$=/registry/links/haringey-al-eizariya]) button[value^=TALK]");
        var values = Map.of(button.attr("name"), button.attr("value"));
        assertEquals(302, editor.submit(page, ".registry-beside form", values).status());
        assertEquals(302, editor.submit(page, ".registry-beside form", values).status());
        assertEquals(302, editor.submit(page, ".registry-beside form", Map.of("beside", button.attr("value").replace("TALK", "JOIN"))).status());

        var sent = Stream.concat(mails("Eizariya").stream(), mails("العيزرية").stream()).toList();
        assertEquals(2, sent.size(), () -> sent.stream().map(mail -> mail.getRecipient() + " " + mail.getSubject()).toList().toString());
        assertEquals(1, sent.stream().filter(mail -> mail.getRecipient().equals(DemoAccounts.EDITOR.email())).count());
        for (var mail : sent) {
            assertTrue(mail.getPlain().contains("/contact"), mail.getPlain());
            DemoAccounts.listAll().forEach(person -> assertFalse(mail.getHtml().contains(person.email()) || mail.getHtml().contains(person.name())));
        }
        var after = editor.get(NEW_LINK + "&partner=al-eizariya").page().selectFirst(".registry-line:has(a[href$=/registry/links/haringey-al-eizariya])");
        assertTrue(after.text().contains("You were introduced on"), after.text());
        assertNull(after.selectFirst("button"));
    }

    @Test
    void aSecondGroupJoinsInsteadOfBeginningALinkOfItsOwn() {
        var editor = editor();
        var page = editor.get(NEW_LINK + "&partner=jayyous");
        var button = page.page().selectFirst(".registry-line:has(a[href$=/registry/links/antonine-jayyous]) button[value^=JOIN]");
        assertEquals(302, editor.submit(page, ".registry-beside form", Map.of(button.attr("name"), button.attr("value"))).status());
        assertTrue(editor.get(NEW_LINK + "&partner=jayyous").text().contains("to be let in: both groups have a mail"));
        assertTrue(mails("Hanwell").stream().anyMatch(mail -> mail.getSubject().contains("Jayyous") && mail.getPlain().contains("would like to join you")));
        assertTrue(portal.as(Identity.PORTAL, () -> portal.get(Links.class).findBySlug("hanwell-sabastiya-jayyous").isEmpty()));
    }

    @Test
    void twoGroupsThatAskForEachOtherAtOnceAreIntroducedOnce() {
        long one = group("faringdon-arura");
        long other = group("walsall-kobar");
        long place = place("birzeit");
        var both = Stream.of(true, false).map(first -> CompletableFuture.supplyAsync(() -> portal.as(Identity.PORTAL, () ->
                portal.get(TalkService.class).introduce(first ? one : other, first ? other : one, place, Wish.TALK)))).toList();
        assertEquals(1, both.stream().filter(CompletableFuture::join).count());
        assertEquals(2, mails("Birzeit").size());
    }

    @Test
    void nobodySpeaksForAGroupThatIsNotTheirs() {
        var editor = new Identity(1, "Salma", null, Dates.ZONE, Set.of(), Map.of(group("hanwell-sabastiya"), Set.of(Role.EDITOR)));
        assertThrows(AccessDeniedException.class, () -> portal.as(editor, () -> portal.get(TalkService.class)
                .introduce(group("dundee-nablus"), group("brent-nablus"), place("nablus"), Wish.TALK)));
        assertThrows(AccessDeniedException.class, () -> portal.as(Identity.VISITOR, () -> portal.get(TalkService.class)
                .introduce(group("dundee-nablus"), group("brent-nablus"), place("nablus"), Wish.TALK)));
        assertEquals(200, editor().get(NEW_LINK + "&partner=nablus").status());
    }

    @Test
    void aRequestShowsWhoWishesTheSameAndWhoIsAtHomeNearby() {
        var efforts = portal.as(Identity.PORTAL, () -> portal.get(DuplicateService.class).find(
                new Attempt(group("dundee-nablus"), Set.of(place("dundee")), null, Set.of(Theme.WOMEN)), Language.ENGLISH));
        assertEquals(List.of("hanwell-sabastiya"), efforts.stream().filter(effort -> effort.request() != null).map(effort -> effort.request().request().getSlug()).toList());
        var hanwell = portal.as(Identity.PORTAL, () -> portal.get(DuplicateService.class).find(
                new Attempt(group("hanwell-sabastiya"), Set.of(place("hanwell")), null, Set.of()), Language.ENGLISH));
        assertTrue(hanwell.stream().anyMatch(effort -> effort.group().getSlug().equals("hounslow-ramallah") && effort.atHome()));
        assertTrue(editor().get("/en/desk/registry/requests/hanwell-sabastiya").page().selectFirst(".registry-beside").text().contains("At home"));
    }

    @Test
    void theCheckAsksTheDatabaseAFewTimesHoweverManyAreThere() {
        var editor = editor();
        int few = statements(editor, NEW_LINK + "&partner=jayyous");
        int many = statements(editor, NEW_LINK + "&partner=bethlehem");
        // Whose texts tell of the place lately is asked as well, where there are any.
        assertTrue(many <= few + 2 && many <= 24, () -> few + " and " + many + ": " + new Statements(portal).of(() -> editor.get(NEW_LINK + "&partner=bethlehem")).stream()
                .collect(java.util.stream.Collectors.groupingBy(sql -> sql.substring(0, Math.min(sql.length(), 150)), java.util.stream.Collectors.counting())));
    }

    private int statements(Http reader, String path) {
        reader.get(path);
        return Stream.generate(() -> new Statements(portal).of(() -> reader.get(path)).size()).limit(4).min(Integer::compare).orElseThrow();
    }

    @Test
    void whoeverWritesAReportForAGroupSeesWhoIsThere() {
        var entry = portal.inTransaction(() -> portal.get(EntryService.class).begin("ARTICLE",
                Set.of(portal.get(Groups.class).findBySlug("hanwell-sabastiya").orElseThrow().getId()), Language.ENGLISH, "olives-of-yatma",
                new Wording("Olives of Yatma", "", SafeHtml.of("<p>We went.</p>"), Map.of()),
                new Filing(Visibility.PUBLIC, Set.of("visits"), Set.of(portal.get(Places.class).findBySlug("yatma").orElseThrow().getId()))).getEntry().getId());
        var page = portal.http().signIn(DemoAccounts.EDITOR).get("/en/desk/entries/" + entry + "/en").page();
        assertTrue(page.select(".registry-beside").text().contains("Hastings group (Yatma)"), page.text());
    }

    @Test
    void whatOthersPublishedFromThereWithinAYearIsToldBesideIt() {
        begin("mosaics-of-sabastiya", "dundee-nablus", true);
        var mine = begin("olives-of-sabastiya", "hanwell-sabastiya", false);
        var beside = editor().get("/en/desk/entries/" + mine + "/en").page().selectFirst(".registry-beside");
        assertNotNull(beside.selectFirst("a[href$=mosaics-of-sabastiya]"), beside.text());
        assertNull(beside.selectFirst("a[href$=olives-of-sabastiya]"));
    }

    private long begin(String slug, String group, boolean live) {
        return portal.inTransaction(() -> {
            var entries = portal.get(EntryService.class);
            var entry = entries.begin("ARTICLE", Set.of(portal.get(Groups.class).findBySlug(group).orElseThrow().getId()), Language.ENGLISH, slug,
                    new Wording(slug, "", SafeHtml.of("<p>We went.</p>"), Map.of()),
                    new Filing(Visibility.PUBLIC, Set.of("visits"), Set.of(portal.get(Places.class).findBySlug("sebastia").orElseThrow().getId()))).getEntry();
            if (live) {
                portal.get(Publishing.class).publish(entry.getTranslations().iterator().next().getId());
            }
            return entry.getId();
        });
    }
}
