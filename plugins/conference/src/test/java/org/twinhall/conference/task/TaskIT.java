package org.twinhall.conference.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventService;
import org.twinhall.group.Groups;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** The checklist of an event, the tasks of groups, and the word that reminds of them. */
@ExtendWith(ConferencePortal.class)
class TaskIT {

    private final GivenEvents given;

    TaskIT(GivenEvents given) {
        this.given = given;
    }

    private long groupOf(DemoAccounts.Person person) {
        long account = given.identity(person).accountId();
        return given.portal(() -> given.portal().get(Groups.class).listWithPeople().stream()
                .filter(group -> group.getPeople().stream().anyMatch(one -> one.getAccountId() == account)).findFirst().orElseThrow().getId());
    }

    private List<OwnTask> list(Event event) {
        return given.portal(() -> given.portal().get(TaskService.class).list(event));
    }

    private long remindersTo(DemoAccounts.Person person, String title) {
        return given.mails(person.email()).stream().filter(mail -> mail.getPlain().contains(title)).count();
    }

    private void remind(Event event) {
        // As the job does it: on nobody's behalf.
        given.portal().as(Identity.VISITOR, () -> {
            given.portal().get(TaskReminders.class).remind(event.getId());
            return null;
        });
    }

    @Test
    void theChecklistMovesWithItsEvent() {
        var event = given.event("Checked", "قائمة", 100);
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/en/desk/events/" + event.getSlug() + "/tasks";
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=checklist]", Map.of()).status());
        int laid = list(event).size();
        assertTrue(laid > 8);
        assertEquals(0, given.portal(() -> given.portal().get(TaskService.class).layDown(event.getId())), "nothing stands there twice");
        var page = organiser.get(desk).page();
        var venue = page.selectFirst("tr:contains(Book the venue, in writing)");
        assertEquals(1, venue.select(".chip-trouble").size(), "240 days before are over");
        var food = page.selectFirst("tr:contains(Order the food)").text();
        assertTrue(food.contains(Dates.day(event.getStarts().toLocalDate().minusDays(14), Language.ENGLISH)), food);
        assertTrue(given.portal().http().signIn(DemoAccounts.ORGANISER).get(desk.replace("/en/", "/ar/")).text().contains("حجز المكان كتابةً"));
        given.portal(() -> {
            var was = event.profile();
            given.portal().get(EventService.class).describe(event.getId(), new EventProfile(was.kind(), was.words(), was.zone(), was.starts().plusDays(9),
                    was.ends().plusDays(9), null, false, "", null, was.keepDays()), was.mark());
            return null;
        });
        var moved = organiser.get(desk).page().selectFirst("tr:contains(Order the food)").text();
        assertTrue(moved.contains(Dates.day(event.getStarts().toLocalDate().minusDays(5), Language.ENGLISH)), moved);
        assertEquals(404, given.portal().http().signIn(DemoAccounts.MEMBER).get(desk).status());
    }

    @Test
    void aGroupIsRemindedOnceAndTicksItsTaskOff() {
        var event = given.event("Helped", "عون", 20);
        var group = groupOf(DemoAccounts.REPRESENTATIVE);
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/en/desk/events/" + event.getSlug() + "/tasks";
        var both = organiser.submit(organiser.get(desk), "form.form", Map.of("fields:titles:field:taskTitleen:control", "Bring the <i>urn</i>",
                "fields:daysBefore:control", "15", "fields:dueOn:control", "2040-01-01"));
        assertEquals("true", both.page().selectFirst("#dueOn").attr("aria-invalid"), "one day only");
        assertEquals(302, organiser.submit(both, "form.form", Map.of("fields:dueOn:control", "", "fields:owner:control", "group-" + group)).status());
        var task = list(event).getFirst().task();

        remind(event);
        remind(event);
        assertEquals(1, remindersTo(DemoAccounts.REPRESENTATIVE, "Bring the <i>urn</i>"), "each once");
        assertEquals(0, remindersTo(DemoAccounts.MEMBER, "urn"));

        var representative = given.portal().http().signIn(DemoAccounts.REPRESENTATIVE);
        assertTrue(representative.get("/en/desk").page().select(".panel a:contains(Bring the)").size() <= 1);
        assertTrue(representative.get("/en/desk/tasks").text().contains("Bring the &lt;i&gt;urn"));
        assertEquals(404, given.portal().http().signIn(DemoAccounts.MEMBER).get("/en/desk/tasks/" + task.getId()).status());
        assertFalse(given.portal().http().signIn(DemoAccounts.MEMBER).get("/en/desk/tasks").text().contains("urn"));
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.MEMBER, () -> {
            given.portal().get(TaskService.class).settle(task.getId(), TaskState.DONE, "");
            return null;
        }));
        var settled = representative.submit(representative.get("/en/desk/tasks/" + task.getId()), "form.form", Map.of("outcome:control", "It stands in the kitchen."));
        assertEquals(302, settled.status(), settled.page().select(".error-summary").text());
        var line = organiser.get(desk).page().selectFirst("tr:contains(Bring the)");
        assertTrue(line.text().contains("It stands in the kitchen.") && line.select(".chip-published").size() == 1, line.text());
    }
}
