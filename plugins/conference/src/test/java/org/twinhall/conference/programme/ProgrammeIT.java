package org.twinhall.conference.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.Statements;
import org.twinhall.text.Language;

/** The programme of an event, from the draft to what readers, calendars and searchers see of it. */
@ExtendWith(ConferencePortal.class)
class ProgrammeIT {

    private GivenEvents given;
    private GivenProgrammes programmes;

    @BeforeEach
    void begin(GivenEvents events) {
        given = events;
        programmes = new GivenProgrammes(events);
    }

    private Http organiser() {
        return given.portal().http().signIn(DemoAccounts.ORGANISER);
    }

    private static String desk(Event event) {
        return "/en/desk/events/" + event.getSlug() + "/programme";
    }

    private static Map<String, String> talk(Event event, String title, int after) {
        return Map.of("fields:title:field:sessionTitleen:control", title, "fields:starts:control",
                event.getStarts().plusMinutes(after).withSecond(0).withNano(0).toString(), "fields:minutes:control", "30");
    }

    @Test
    void sessionsAreEnteredOneAfterAnotherAndWhatClashesIsSaidAndHindersNobody() {
        var event = given.event("Clashing", "تعارض", 40);
        var http = organiser();
        assertEquals(302, http.submit(http.get(desk(event) + "/rooms"), "form[action*=entry]", Map.of("fields:field:roomen:control", "Orangery")).status());
        var form = http.get(desk(event) + "/sessions/new");
        var room = form.page().selectFirst("#room option:contains(Orangery)").attr("value");
        var nothing = http.submit(form, "form.form", Map.of("fields:minutes:control", "0"));
        assertEquals("true", nothing.page().selectFirst("#sessionTitleen").attr("aria-invalid"));
        assertEquals("true", nothing.page().selectFirst("#minutes").attr("aria-invalid"));
        var first = new java.util.HashMap<>(talk(event, "Grafting olives", 0));
        first.put("fields:room:control", room);
        first.put("fields:newcomer:control", "Salma Qasim");
        var next = http.get(http.submit(form, "form.form", first).header("Location"));
        assertTrue(next.text().contains("Grafting olives"));
        assertEquals(room, next.page().selectFirst("#room option[selected]").attr("value"), "the next is in the same room");
        assertEquals(event.getStarts().plusMinutes(30).withSecond(0).withNano(0).toString(), next.page().selectFirst("#starts").attr("value"));
        var second = new java.util.HashMap<>(talk(event, "Pruning olives", 10));
        second.put("fields:room:control", room);
        second.put(next.page().selectFirst("input[name^=fields:speakers]").attr("name"), next.page().selectFirst("input[name^=fields:speakers]").attr("value"));
        var shown = http.get(http.submit(next, "form.form", second).header("Location"));
        var clashes = shown.page().select(".notice-care").text();
        assertTrue(clashes.contains("The room is taken at that time by “Grafting olives”") && clashes.contains("Salma Qasim speaks at that time"), clashes);
        var overview = http.get(desk(event));
        assertEquals(4, overview.page().select(".door-guest .notice-care").size());
        var edit = http.get(overview.page().selectFirst("a:contains(Pruning olives)").attr("href").replaceFirst(".*/sessions/", desk(event) + "/sessions/"));
        assertNotNull(edit.page().selectFirst(".field:has(select#room) + .notice-care:contains(room is taken)"), "beside the field");
        assertEquals(302, http.submit(overview, ".door-guest form[action*=lowering]", Map.of()).status());
        assertEquals("Pruning olives", http.get(desk(event)).page().selectFirst(".door-guest a").text());
    }

    @Test
    void whatChangedIsListedAndMailedOnceToEachInTheirLanguage() {
        var event = given.event("Programme of change", "برنامج يتغير", 41);
        var guests = given.form(event, FormKind.GUEST);
        var helpers = given.form(event, FormKind.VOLUNTEER);
        given.come(guests, Application.of("Rhian", "rhian@change.example"), Language.ENGLISH);
        given.come(helpers, Application.of("Rhian", "Rhian@change.example"), Language.ENGLISH);
        given.come(guests, Application.of("هدى", "huda@change.example"), Language.ARABIC);
        int before = given.mails("rhian@change.example").size();
        var stays = programmes.session(event, "Staying talk", 0, null);
        var goes = programmes.session(event, "Going talk", 30, null);
        programmes.publish(event, false);
        assertEquals(before, given.mails("rhian@change.example").size(), "nobody is written to who was not to be");
        programmes.describe(event, stays, stays.profile().at(stays.getStarts().plusMinutes(90)));
        programmes.remove(event, goes);
        programmes.session(event, "Coming talk", 0, null);
        var http = organiser();
        var page = http.get(desk(event));
        var lines = page.page().select("#main li").eachText().toString();
        assertTrue(lines.contains("At another time: Staying talk") && lines.contains("Does not take place: Going talk") && lines.contains("New: Coming talk"), lines);
        assertFalse(given.portal().http().get("/en/events/" + event.getSlug() + "/programme").text().contains("Coming talk"));
        assertEquals(302, http.submit(page, "form[action*=publishing]", Map.of("step:tell:control", "on")).status());
        assertEquals(200, http.submit(page, "form[action*=publishing]", Map.of("step:tell:control", "on")).status(), "the same again is nothing new");
        var english = given.mails("rhian@change.example");
        assertEquals(before + 1, english.size());
        assertEquals("The programme has changed: Programme of change", english.getLast().getSubject());
        assertTrue(english.getLast().getPlain().contains("Going talk"), english.getLast().getPlain());
        assertEquals(1, given.mails("Rhian@change.example").stream().filter(mail -> mail.getSubject().contains("changed")).count()
                + english.stream().filter(mail -> mail.getSubject().contains("changed")).count());
        var arabic = given.mails("huda@change.example").getLast();
        assertEquals("تغيّر البرنامج: برنامج يتغير", arabic.getSubject());
        assertTrue(arabic.getPlain().contains("لن تُعقد:") && arabic.getPlain().contains("Coming talk بالعربية"), arabic.getPlain());
        assertThrows(RefusedException.class, () -> programmes.publish(event, true));
    }

    @Test
    void calendarsTellSessionsByTheClockOfTheEventOverAChangeOfClocks() {
        var event = given.event("Clocks", "ساعات", 42);
        var zone = ZoneId.of("Asia/Hebron");
        var change = zone.getRules().nextTransition(java.time.Instant.now()).getDateTimeBefore();
        var starts = change.minusHours(3).withMinute(0);
        programmes.move(event, "Asia/Hebron", starts, starts.plusHours(12));
        var moved = programmes.reread(event);
        programmes.session(moved, "Before the change", 0, null);
        var after = programmes.session(moved, "After the change", 600, null);
        programmes.publish(moved, false);
        var path = "/en/events/" + event.getSlug() + "/programme";
        var read = Biweekly.parse(given.portal().http().get(path + ".ics").text()).first();
        assertEquals("", read.validate(biweekly.ICalVersion.V2_0).toString());
        var moments = read.getEvents().stream().collect(java.util.stream.Collectors.toMap(one -> one.getSummary().getValue(), one -> one.getDateStart().getValue().toInstant()));
        assertEquals(Map.of("Clocks", starts.atZone(zone).toInstant(), "Before the change", starts.atZone(zone).toInstant(),
                "After the change", starts.plusMinutes(600).atZone(zone).toInstant()), moments);
        var one = Biweekly.parse(given.portal().http().get(path + "/" + after.key() + "/calendar.ics").text()).first().getEvents();
        assertEquals(List.of("After the change"), one.stream().map(event1 -> event1.getSummary().getValue()).toList());
        assertTrue(given.portal().http().get(path).page().select(".programme-time").text().contains("(London)"), "readers see their own clock beside it");
    }

    @Test
    void nobodyWithoutTheDutySeesOrWritesTheDraft() {
        var event = given.event("Secret plans", "خطط سرية", 43);
        var session = programmes.session(event, "Zymurgy for beginners", 0, null);
        var reader = given.portal().http();
        var shown = "/en/events/" + event.getSlug();
        for (var ending : List.of("/programme", "/programme.ics", "/programme.pdf", "/programme/" + session.key() + "/calendar.ics")) {
            assertEquals(404, reader.get(shown + ending).status(), ending);
            assertEquals(404, organiser().get(shown + ending).status(), ending);
        }
        assertFalse(reader.get(shown).text().contains("Zymurgy"));
        given.entrust(event, DemoAccounts.CONTRIBUTOR, Set.of(org.twinhall.conference.event.Duty.LIST));
        for (var ending : List.of("", "/rooms", "/speakers", "/sessions/new", "/sessions/" + session.key())) {
            assertEquals(404, given.portal().http().signIn(DemoAccounts.MEMBER).get(desk(event) + ending).status(), ending);
            assertEquals(403, given.portal().http().signIn(DemoAccounts.CONTRIBUTOR).get(desk(event) + ending).status(), ending);
        }
        for (var person : List.of(DemoAccounts.MEMBER, DemoAccounts.CONTRIBUTOR)) {
            assertThrows(AccessDeniedException.class, () -> given.as(person, () -> given.portal().get(ProgrammeService.class).draft(event)));
            assertThrows(AccessDeniedException.class, () -> given.as(person, () -> given.portal().get(DraftService.class).addRoom(event.getId(), new Wording("Den", ""))));
            assertThrows(AccessDeniedException.class, () -> given.as(person, () -> {
                given.portal().get(PublishService.class).withdraw(event.getId());
                return null;
            }));
        }
        var other = given.event("Other plans", "خطط أخرى", 43);
        assertThrows(RefusedException.class, () -> programmes.describe(other, session, session.profile()), "a session belongs to its event");
    }

    @Test
    void whatIsPublishedIsFoundAndPrintedAndGoneAtOnceWhenWithdrawn() {
        var event = given.event("Findable", "قابل للعثور", 44);
        long speaker = given.as(DemoAccounts.ORGANISER, () -> given.portal().get(DraftService.class).addSpeaker(event.getId(),
                SpeakerProfile.named(new Wording("Wilhelmina Quackenbush", "ويلهلمينا")))).key();
        programmes.session(event, "Xylography in the olive grove", 0, null, null, Set.of(speaker));
        programmes.session(event, "Beside it", 0, null);
        programmes.publish(event, false);
        var reader = given.portal().http();
        var path = "/en/events/" + event.getSlug();
        var page = reader.get(path + "/programme").page();
        assertEquals(2, page.select(".programme-rooms > article").size());
        assertEquals(1, page.select(".programme-slot").size(), "what is held at the same time stands beside each other");
        assertTrue(reader.get(path).text().contains("\"subEvent\"") && reader.get(path).text().contains("Wilhelmina Quackenbush"));
        var pdf = reader.save("/ar/events/" + event.getSlug() + "/programme.pdf");
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        for (var words : List.of("xylography", "quackenbush")) {
            Await.until("the search finds " + words, () -> reader.get("/en/search?q=" + words).page().selectFirst(".result a[href*=" + event.getSlug() + "]") != null);
        }
        var http = organiser();
        assertEquals(302, http.submit(http.get(desk(event)), "form[action*=withdrawing]", Map.of()).status());
        assertEquals(404, reader.get(path + "/programme").status());
        assertEquals(404, reader.get(path + "/programme.ics").status());
        assertFalse(reader.get(path).text().contains("Xylography"));
        Await.until("the search finds it no more", () -> reader.get("/en/search?q=xylography").page().selectFirst(".result a[href*=" + event.getSlug() + "]") == null);
        assertNotNull(http.get(desk(event)).page().selectFirst("a:contains(Xylography)"), "the draft stays");
    }

    @Test
    void lastYearsProgrammeComesAlongOnTheNewDays() {
        var event = given.event("Yearly", "سنوي", 45);
        long room = given.as(DemoAccounts.ORGANISER, () -> given.portal().get(DraftService.class).addRoom(event.getId(), new Wording("Granary", "المخزن")).key());
        programmes.session(event, "Opening of the year", 0, null, room, Set.of());
        var http = organiser();
        var starts = event.getStarts().plusDays(364).withSecond(0).withNano(0);
        var answer = http.submit(http.get("/en/desk/events/" + event.getSlug() + "/copy"), "form.form", Map.of("titleen:control", "Yearly again",
                "starts:control", starts.toString(), "parts:control", "PROGRAMME"));
        var slug = answer.header("Location").replaceFirst(".*/desk/events/([^?/]+).*", "$1");
        var programme = http.get("/en/desk/events/" + slug + "/programme");
        assertTrue(programme.text().contains("Opening of the year") && programme.text().contains("Granary"), programme.page().select("main").text());
        assertEquals(0, programme.page().select(".notice-care").size(), "the day is one of the new event");
    }

    @Test
    void introductionsAreOfferedAsLongAsTheGroupsThatComeNeed() {
        var event = given.event("Introduced", "تعارف", 47);
        var http = organiser();
        var entry = desk(event) + "/sessions/new";
        assertFalse(http.get(entry).text().contains("kind=introductions"), "nobody comes yet");
        var form = given.form(event, FormKind.GUEST);
        var groups = given.portal(() -> given.portal().get(Groups.class).listAll().stream().limit(3).map(Group::getId).toList());
        groups.forEach(group -> given.come(form, new Application("Of " + group, group + "@introduced.example", group, List.of(), Map.of(), false), Language.ENGLISH));
        given.come(form, new Application("Too", "too@introduced.example", groups.getFirst(), List.of(), Map.of(), false), Language.ENGLISH);
        var offer = http.get(entry).page().selectFirst("a[href*='kind=introductions']");
        assertTrue(http.get(entry).text().contains("Two minutes for each are 6 minutes."));
        var offered = http.get(offer.absUrl("href").isEmpty() ? entry + "?kind=introductions" : offer.absUrl("href").replaceFirst("^https?://[^/]+", ""));
        assertEquals("6", offered.page().selectFirst("#minutes").attr("value"));
        assertEquals(302, http.submit(offered, "form.form", Map.of()).status());
        assertTrue(http.get(desk(event)).page().selectFirst("[data-session]").text().contains("Groups introduce themselves"), http.get(desk(event)).page().select("main").text());
    }

    @Test
    void programmesAreReadAsAWholeHoweverLongTheyAre() {
        var event = given.event("Long", "طويل", 46);
        for (int one = 0; one < 12; one++) {
            programmes.session(event, "Part " + one, one * 10, 5);
        }
        programmes.publish(event, false);
        var http = organiser();
        var statements = new Statements(given.portal());
        for (var path : List.of("/en/events/" + event.getSlug() + "/programme", desk(event), "/en/events/" + event.getSlug())) {
            var asked = statements.of(() -> http.get(path));
            assertTrue(asked.size() <= 35, path + ": " + asked.size() + " " + asked);
        }
    }
}
