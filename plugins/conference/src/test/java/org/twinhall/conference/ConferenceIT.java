package org.twinhall.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.archive.ArchiveJob;
import org.twinhall.archive.ArchiveService;
import org.twinhall.archive.GroupImport;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.Questions;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.group.Groups;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.PluginContract;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.Statements;

/** Events from the draft to the list for the venue, as people meet them. */
class ConferenceIT extends PluginContract {

    private Map<String, String> examples;

    @Override
    protected String id() {
        return "conference";
    }

    private GivenEvents given() {
        return new GivenEvents(portal());
    }

    private Event event(String title) {
        return given().demo(title);
    }

    private SignUpForm form(Event event, FormKind kind) {
        return given().formOf(event, kind);
    }

    private Http editor() {
        return portal().http().signIn(DemoAccounts.EDITOR);
    }

    @Override
    protected Map<String, String> examples() {
        if (examples == null) {
            examples = new Examples(given()).all();
        }
        return examples;
    }

    private String newEvent(Http organiser, String title, String arabic) {
        var answer = organiser.submit(organiser.get("/en/desk/events/new"), "form.form", Map.of("fields:wordsen:field:titleen:control", title,
                "fields:wordsar:field:titlear:control", arabic, "fields:starts:control", "2031-03-29T23:00", "fields:ends:control", "2031-03-30T05:00"));
        assertEquals(302, answer.status(), answer.page().select(".error-summary").text());
        return answer.header("Location").replaceFirst(".*/desk/events/([^?/]+).*", "$1");
    }

    private void openForm(Http organiser, String slug, Map<String, String> values) {
        assertEquals(302, organiser.submit(organiser.get("/en/desk/events/" + slug + "/forms"), "form.form", values).status());
    }

    private String formAddress(String slug) {
        return portal().http().get("/en/events/" + slug).page().selectFirst("a[href*=sign-up]").attr("href").replaceFirst(".*/sign-up/", "/en/events/" + slug + "/sign-up/");
    }

    @Test
    void anEventGoesFromTheDraftToReadersAndIsCancelledForAll() {
        var organiser = portal().http().signIn(DemoAccounts.ORGANISER);
        var slug = newEvent(organiser, "Quince evening", "أمسية السفرجل");
        var reader = portal().http();
        assertEquals(404, reader.get("/en/events/" + slug).status());
        assertEquals(302, organiser.submit(organiser.get("/en/desk/events/" + slug), "form[action*=publication]", Map.of()).status());
        assertTrue(reader.get("/ar/events/" + slug).text().contains("أمسية السفرجل"));
        openForm(organiser, slug, Map.of());
        var address = formAddress(slug);
        assertEquals(302, reader.submit(reader.get(address), "form.form", GivenEvents.person("Quincy", "quincy@example.org")).status());
        assertEquals(302, organiser.submit(organiser.get("/en/desk/events/" + slug), "form[action*=cancellation]",
                Map.of("reasonEnglish:control", "The hall has no roof")).status());
        var page = reader.get("/en/events/" + slug);
        assertTrue(page.text().contains("The hall has no roof"));
        assertTrue(page.text().contains("EventCancelled"));
        assertTrue(portal().http().signIn(DemoAccounts.ADMINISTRATOR).get("/admin/mail").text().contains("Does not take place: Quince evening"));
        assertTrue(reader.get("/en/events/" + slug + "/calendar.ics").text().contains("STATUS:CANCELLED"));
    }

    @Test
    void timesAreToldByTheClockOfTheEventAndByThoseOfItsReaders() {
        var page = portal().http().get("/en/events/" + event("An evening from Abu Dis").getSlug()).page();
        var when = page.selectFirst("dt:contains(When) + dd").text();
        assertTrue(when.contains("18:00 – 19:30 (Hebron)"), when);
        assertTrue(when.contains("(London)"), when);
        assertFalse(page.text().contains("meet.example.org"), "the address on line is for those who have a place");
    }

    @Test
    void whatDoesNotFitIsSaidBesideTheFieldAndNothingIsLost() {
        var organiser = portal().http().signIn(DemoAccounts.ORGANISER);
        var answer = organiser.submit(organiser.get("/en/desk/events/new"), "form.form", Map.of("fields:wordsen:field:leaden:control", "A lead that must not be lost",
                "fields:starts:control", "2031-03-29T23:00", "fields:ends:control", "2031-03-29T22:00"));
        assertEquals(200, answer.status());
        assertEquals("true", answer.page().selectFirst("#ends").attr("aria-invalid"));
        assertEquals("true", answer.page().selectFirst("#titleen").attr("aria-invalid"));
        assertEquals("A lead that must not be lost", answer.page().selectFirst("#leaden").wholeText().strip());
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        var organiser = portal().http().signIn(DemoAccounts.ORGANISER);
        var slug = newEvent(organiser, "Medlar evening", "");
        var opened = organiser.get("/en/desk/events/" + slug);
        var edit = "form[action*=record]";
        assertEquals(302, organiser.submit(opened, edit, Map.of("fields:wordsen:detail:venueen:control", "The barn")).status());
        var late = organiser.submit(opened, edit, Map.of("fields:wordsen:detail:venueen:control", "The mill"));
        assertEquals(200, late.status());
        assertTrue(late.text().contains("changed this meanwhile"));
        assertEquals("The mill", late.page().selectFirst("#venueen").wholeText().strip());
    }

    @Test
    void onlyWhoIsNamedSeesWhoComes() {
        var people = "/en/desk/events/" + event("Annual conference").getSlug() + "/people";
        for (var ending : List.of("", ".csv", ".xlsx", ".pdf")) {
            assertEquals(403, portal().http().signIn(DemoAccounts.ADMINISTRATOR).get(people + ending).status(), ending);
        }
        assertEquals(404, portal().http().signIn(DemoAccounts.MEMBER).get(people + ".csv").status());
        assertTrue(editor().get(people + "?q=penhallow").page().select("tbody tr").size() == 2);
    }

    @Test
    void theListIsSavedWithTheColumnsThatAreWanted() throws Exception {
        var editor = editor();
        var event = event("Annual conference");
        var needs = portal().as(Identity.PORTAL, () -> portal().get(Questions.class).listOf(form(event, FormKind.GUEST).getId()).get(1).getId());
        var asked = "?column=name&column=group&column=q" + needs + "&form=" + form(event, FormKind.GUEST).getId();
        var csv = editor.get("/ar/desk/events/" + event.getSlug() + "/people.csv" + asked).text();
        assertTrue(csv.startsWith("\uFEFFالاسم,المجموعة,"), csv);
        assertTrue(csv.contains("Ruth Penhallow,") && csv.contains("I read lips"), csv);
        assertTrue(csv.contains("Colin Penhallow,"), csv);
        assertFalse(csv.contains("ruth@demo.example"), csv);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(editor.save("/ar/desk/events/" + event.getSlug() + "/people.xlsx" + asked)))) {
            assertTrue(book.getSheetAt(0).isRightToLeft());
            assertEquals("Ruth Penhallow", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
        }
        var pdf = editor.save("/en/desk/events/" + event.getSlug() + "/people.pdf" + asked);
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(portal().http().signIn(DemoAccounts.ADMINISTRATOR).get("/admin/audit").text().contains("saved the list"));
    }

    @Test
    void lastYearsConferenceBecomesThisYearsDraft() {
        var organiser = portal().http().signIn(DemoAccounts.ORGANISER);
        var event = event("Annual general meeting");
        var answer = organiser.submit(organiser.get("/en/desk/events/" + event.getSlug() + "/copy"), "form.form", Map.of("titleen:control", "Persimmon meeting"));
        assertEquals(302, answer.status());
        var slug = answer.header("Location").replaceFirst(".*/desk/events/([^?/]+).*", "$1");
        assertTrue(organiser.get("/en/desk/events/" + slug + "/forms").text().contains("Delegate"));
        assertEquals(404, portal().http().get("/en/events/" + slug).status());
    }

    @Test
    void datesStandOnTheFirstPageAndBesideTheirGroupAndInTheMonth() {
        var reader = portal().http();
        var talk = event("An evening from Abu Dis");
        assertNotNull(reader.get("/en").page().selectFirst("section[aria-labelledby=next-dates] a[href*=" + talk.getSlug() + "]"));
        assertNotNull(reader.get("/ar/groups/camden-abu-dis").page().selectFirst("section[aria-labelledby=dates-of-group] a[href*=" + talk.getSlug() + "]"));
        var month = talk.getStarts().toLocalDate().toString().substring(0, 7);
        assertNotNull(reader.get("/en/events?view=month&month=" + month).page().selectFirst("td:has(.month-number:matchesOwn(^" + talk.getStarts().getDayOfMonth()
                + "$)) a[href*=" + talk.getSlug() + "]"));
        assertEquals(200, reader.get("/en/events?view=month&month=someday").status());
        assertNotNull(reader.get("/en/events?view=past").page().selectFirst("main a:contains(Annual conference)"));
    }

    @Test
    void searchEnginesAreToldOfTheEvent() {
        var page = portal().http().get("/en/events/" + event("An evening from Abu Dis").getSlug()).page();
        var told = page.select("script[type=application/ld+json]").stream().map(script -> script.data()).filter(json -> json.contains("\"Event\"")).findFirst();
        assertTrue(told.isPresent());
        assertTrue(told.get().contains("T18:00:00+0"), told.get());
        assertTrue(told.get().contains("OnlineEventAttendanceMode"), told.get());
    }

    @Test
    void thoseAtTheDoorSeeNamesAndTickThemAndNothingElse() {
        var meeting = event("Annual general meeting");
        var door = "/en/desk/events/" + meeting.getSlug() + "/door";
        var organiser = portal().http().signIn(DemoAccounts.ORGANISER);
        assertEquals(302, organiser.submit(organiser.get("/en/desk/events/" + meeting.getSlug() + "/organisers"), "form.form",
                Map.of("email:control", DemoAccounts.CONTRIBUTOR.email(), "duties:control", "CHECK_IN")).status());
        var helper = portal().http().signIn(DemoAccounts.CONTRIBUTOR);
        var list = helper.get(door + "?q=sinclair");
        assertFalse(list.text().contains("morag@demo.example"));
        assertEquals(1, list.page().select(".door-guest").size());
        assertEquals(302, helper.submit(list, ".door-guest form", Map.of()).status());
        assertTrue(helper.get(door).text().contains("1 of 2 people are here, for 1 groups"), helper.get(door).page().select(".lead").text());
        assertEquals(403, helper.get("/en/desk/events/" + meeting.getSlug() + "/people").status());
        assertEquals(403, helper.get("/en/desk/events/" + meeting.getSlug()).status());
    }

    @Test
    void aListIsReadAsAWholeHoweverLongItIs() {
        var statements = new Statements(portal());
        var reader = portal().http();
        for (var path : List.of("/en/events?page=1", "/en/events?view=past&page=1", "/en/events?view=month&month=2027-05&x=1")) {
            var asked = statements.of(() -> reader.get(path + "&fresh=" + System.nanoTime()));
            assertTrue(asked.size() <= 20, path + ": " + asked.size() + " " + asked);
        }
        var editor = editor();
        var desk = "/en/desk/events/" + event("Annual conference").getSlug();
        for (var path : List.of("/en/desk/events", desk + "/people", desk + "/tasks", desk + "/budget", desk + "/letters", desk + "/payments", desk + "/charges",
                desk + "/exchange", desk + "/resolutions", desk + "/after", desk + "/survey", desk + "/door", "/en/desk/hosting", "/en/desk/my-calendar")) {
            var asked = statements.of(() -> editor.get(path));
            assertTrue(asked.size() <= 30, path + ": " + asked.size() + " " + asked);
        }
    }

    @Test
    void aGroupTakesItsEventsAndTheirFormsAlong() throws Exception {
        long group = portal().as(Identity.PORTAL, () -> portal().get(Groups.class).findBySlug("camden-abu-dis").orElseThrow().getId());
        long ordered = portal().as(Identity.PORTAL, () -> portal().get(ArchiveService.class).order(group, false).getId());
        portal().as(Identity.PORTAL, () -> {
            portal().get(ArchiveJob.class).run();
            return null;
        });
        Await.until("the archive is made", () -> portal().as(Identity.PORTAL, () -> portal().get(ArchiveService.class).fetch(ordered)).isPresent());
        var file = portal().as(Identity.PORTAL, () -> portal().get(ArchiveService.class).fetch(ordered).orElseThrow().file());
        try (var other = RunningPortal.withPlugin()) {
            var report = other.as(Identity.PORTAL, () -> other.get(GroupImport.class).take(file, false));
            long hosted = portal().as(Identity.PORTAL, () -> portal().get(EventService.class).listForDesk()).stream()
                    .filter(one -> one.getHostGroupId() != null && one.getHostGroupId() == group).count();
            assertEquals(hosted, report.lines().get("conference_event").come());
            var page = other.http().get("/en/events/" + event("An evening from Abu Dis").getSlug() + "-2");
            assertEquals(200, page.status());
            assertNotNull(page.page().selectFirst("a[href*=sign-up]"));
            assertEquals(404, other.http().get("/en/events/" + event("An evening from Abu Dis").getSlug() + "-2/programme").status(), "its organisers publish it anew");
            assertTrue(other.http().signIn(DemoAccounts.ORGANISER).get("/en/desk/events/" + event("An evening from Abu Dis").getSlug() + "-2/programme").text()
                    .contains("Layla Darwish"));
            assertFalse(page.text().contains("waiting list"), "who came stays where they said it, so there are places");
        }
    }

}
