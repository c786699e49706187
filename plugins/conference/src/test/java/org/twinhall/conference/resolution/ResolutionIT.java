package org.twinhall.conference.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.task.TaskService;
import org.twinhall.group.Groups;

/** What a meeting resolved becomes a task of a group, and the next meeting tells what became of it. */
@ExtendWith(ConferencePortal.class)
class ResolutionIT {

    private static final String TITLE = "fields:titles:field:resolutionTitleen:control";

    private final GivenEvents given;

    ResolutionIT(GivenEvents given) {
        this.given = given;
    }

    @Test
    void resolutionsAreSavedToPrintInBothLanguages() throws Exception {
        var event = given.event("Resolved on paper", "قرارات على ورق", -200);
        var reader = given.portal().http();
        given.portal(() -> {
            var service = given.portal().get(ResolutionService.class);
            service.add(event.getId(), new ResolutionProfile(new Wording("Plant a tree", "نزرع شجرة"), new Wording("An olive tree.", ""),
                    new ResolutionProfile.Votes(9, 1, null), ResolutionOutcome.ADOPTED, null, null));
            return null;
        });
        assertEquals(404, reader.get("/en/events/" + event.getSlug() + "/resolutions.pdf").status(), "not published yet");
        given.portal(() -> {
            given.portal().get(ResolutionService.class).show(event.getId(), true);
            return null;
        });
        for (var language : List.of("en", "ar")) {
            var path = "/" + language + "/events/" + event.getSlug() + "/resolutions";
            assertTrue(reader.get(path).page().select("a[type=application/pdf]").attr("href").contains("resolutions.pdf"));
            try (var document = Loader.loadPDF(reader.save(path + ".pdf"))) {
                var text = new PDFTextStripper().getText(document);
                assertTrue(text.contains("An olive tree.") && text.contains("9"), text);
                assertEquals(language.equals("en"), text.contains("Plant a tree"), text);
            }
        }
    }

    @Test
    void whatWasResolvedIsToldAtTheNextMeeting() {
        var last = given.event("Meeting of last year", "اجتماع العام الماضي", -300);
        var next = given.event("Meeting of this year", "اجتماع هذا العام", 65);
        var account = given.identity(DemoAccounts.REPRESENTATIVE).accountId();
        long group = given.portal(() -> given.portal().get(Groups.class).listWithPeople().stream()
                .filter(one -> one.getPeople().stream().anyMatch(person -> person.getAccountId() == account)).findFirst().orElseThrow().getId());
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/en/desk/events/" + last.getSlug() + "/resolutions";
        var untitled = organiser.submit(organiser.get(desk), "form[action*=entry]", Map.of("fields:inFavour:control", "12"));
        assertEquals("true", untitled.page().selectFirst("#resolutionTitleen").attr("aria-invalid"));
        assertEquals("12", untitled.page().selectFirst("#inFavour").attr("value"), "nothing is lost");
        assertEquals(302, organiser.submit(untitled, "form[action*=entry]", Map.of(TITLE, "Plant <b>olive</b> trees", "fields:against:control", "3",
                "fields:group:control", String.valueOf(group), "fields:dueOn:control", last.getStarts().toLocalDate().plusDays(30).toString())).status());
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=entry]", Map.of(TITLE, "Meet twice", "fields:outcome:control", "REJECTED")).status());
        var public1 = "/en/events/" + last.getSlug() + "/resolutions";
        var reader = given.portal().http();
        assertEquals(404, reader.get(public1).status(), "not published yet");
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=showing]", Map.of()).status());
        var page = reader.get(public1);
        assertEquals(200, page.status());
        assertTrue(page.text().contains("12 for, 3 against, 0 abstained"));
        assertTrue(page.text().contains("Plant &lt;b&gt;olive"));
        assertEquals(1, page.page().select(".chip-trouble").size(), "only what was adopted is a task, and it is overdue");
        assertEquals(200, reader.get("/ar/events/" + last.getSlug() + "/resolutions").status());

        assertFalse(reader.get("/en/events/" + next.getSlug()).text().contains("Plant"));
        assertEquals(302, organiser.submit(organiser.get("/en/desk/events/" + next.getSlug() + "/resolutions"), "form[action*=lookingBack]",
                Map.of("earlier:control", last.getId().toString())).status());
        assertTrue(reader.get("/en/events/" + next.getSlug()).text().contains("Plant"), "the next meeting looks back");
        var task = given.portal(() -> given.portal().get(ResolutionService.class).findShown(last).orElseThrow().tasks().values().iterator().next().task());
        var representative = given.portal().http().signIn(DemoAccounts.REPRESENTATIVE);
        assertEquals(302, representative.submit(representative.get("/en/desk/tasks/" + task.getId()), "form.form", Map.of("outcome:control", "Forty stand in Nablus.")).status());
        assertTrue(reader.get("/en/events/" + next.getSlug()).text().contains("Forty stand in Nablus."), "readers see it at once");
        var removed = organiser.submit(organiser.get("/en/desk/events/" + last.getSlug() + "/tasks/" + task.getId()), "form.form", Map.of("state:control", "OPEN"));
        assertEquals(302, removed.status());

        var resolution = organiser.get(desk).page().selectFirst("main .resolutions a").attr("href").replaceFirst(".*/resolutions/(\\d+).*", desk + "/$1");
        assertEquals(302, organiser.submit(organiser.get(resolution), "form.form", Map.of("fields:outcome:control", "POSTPONED")).status());
        assertTrue(given.portal(() -> given.portal().get(TaskService.class).list(last)).isEmpty(), "what is not adopted is nobody's task");
        assertEquals(302, organiser.submit(organiser.get(resolution), "form[action*=removal]", Map.of()).status());
        assertEquals(404, organiser.get(resolution).status());
        assertEquals(404, given.portal().http().signIn(DemoAccounts.MEMBER).get(desk).status());
    }
}
