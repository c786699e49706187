package org.twinhall.conference.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Role;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.group.GroupPeople;
import org.twinhall.group.Groups;
import org.twinhall.testing.Http;
import org.twinhall.text.Language;

/** The dates of all, of a group, of a kind and of a place: as a list, a month, a map and a calendar. */
@ExtendWith(ConferencePortal.class)
class EventsPageIT {

    private final GivenEvents given;

    EventsPageIT(GivenEvents given) {
        this.given = given;
    }

    private String text(String path) {
        return given.portal().http().get(path).page().select("main").text();
    }

    @Test
    void whatIsChosenStaysInTheAddressOfEachView() {
        var reader = given.portal().http();
        var ofGroup = reader.get("/en/events?group=camden-abu-dis");
        assertTrue(ofGroup.page().select(".date-list").text().contains("An evening from Abu Dis"));
        assertFalse(ofGroup.page().select(".date-list").text().contains("Annual conference"));
        assertEquals("camden-abu-dis", ofGroup.page().select("#events-group option[selected]").attr("value"));
        for (var view : ofGroup.page().select("nav.tabs a").eachAttr("href")) {
            assertTrue(view.contains("group=camden-abu-dis"), view);
            assertFalse(text("/en/events" + view.substring(view.indexOf('?'))).contains("Annual conference"), view);
        }
        var meetings = text("/ar/events?kind=agm&place=oxford");
        assertTrue(meetings.contains("الجمعية العمومية السنوية") && !meetings.contains("أمسية من أبو ديس"), meetings);
        assertTrue(text("/en/events?kind=nonsense&group=nobody&place=oxford").contains("Annual conference"), "what is unknown is not asked");
        var month = reader.get("/en/events?view=month&kind=talk");
        assertTrue(month.page().select(".month-ways a").eachAttr("href").stream().allMatch(href -> href.contains("kind=talk")));
    }

    @Test
    void theMapTellsWhereAndTheTableTellsTheSame() {
        var map = given.portal().http().get("/en/events?view=map&place=oxford").page();
        assertEquals("/en/events-points.json?place=oxford", map.selectFirst("[data-source]").attr("data-source"));
        assertTrue(map.select("#events-table").text().contains("Annual conference"));
        var points = given.portal().http().get("/en/events-points.json?place=oxford").text();
        assertTrue(points.contains("Annual general meeting") && points.contains("latitude"), points);
        assertFalse(points.contains("An evening from Abu Dis"), points);
    }

    @Test
    void eachGroupHasACalendarOfItsOwn() {
        var feed = given.portal().http().get("/en/groups/camden-abu-dis/events.ics");
        assertTrue(feed.text().contains("An evening from Abu Dis") && !feed.text().contains("Annual conference"), feed.text());
        assertEquals(404, given.portal().http().get("/en/groups/no-such-group/events.ics").status());
        assertTrue(given.portal().http().get("/en/groups/camden-abu-dis").page().select("a[type=text/calendar]").eachAttr("href").contains("/en/groups/camden-abu-dis/events.ics"));
    }

    @Test
    void aPersonsOwnCalendarIsBehindAnAddressThatCanBeTakenAway() {
        var event = given.event("My own date", "موعدي", 60);
        var form = given.form(event, FormKind.GUEST);
        given.come(form, Application.of("Own", DemoAccounts.MEMBER.email()), Language.ENGLISH);
        var member = given.portal().http().signIn(DemoAccounts.MEMBER);
        assertTrue(member.get("/en/desk/my-calendar").page().select("#my-calendar").isEmpty());
        assertEquals(302, member.submit(member.get("/en/desk/my-calendar"), "form[action*=renewal]", Map.of()).status());
        var first = own(member);
        var feed = given.portal().http().get(first);
        assertTrue(feed.text().contains("SUMMARY:My own date") && feed.text().contains("/sign-ups/"), feed.text());
        assertTrue(feed.header("Cache-Control").contains("no-store"));
        assertEquals(302, member.submit(member.get("/en/desk/my-calendar"), "form[action*=renewal]", Map.of()).status());
        assertEquals(404, given.portal().http().get(first).status(), "the old address leads nowhere");
        var second = own(member);
        assertEquals(200, given.portal().http().get(second).status());
        assertEquals(302, member.submit(member.get("/en/desk/my-calendar"), "form[action*=revocation]", Map.of()).status());
        assertEquals(404, given.portal().http().get(second).status());
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        organiser.submit(organiser.get("/en/desk/my-calendar"), "form[action*=renewal]", Map.of());
        assertTrue(given.portal().http().get(own(organiser)).text().replace("\r\n ", "").contains("SUMMARY:Workshop: preparing a first visit (Draft)"), "drafts of one's own");
        assertFalse(given.portal().http().get("/en/events.ics").text().contains("preparing a first visit"));
    }

    @Test
    void aGroupsPeopleReadItsDraftsInACalendarUntilTheyLeaveIt() {
        var page = "/en/desk/my-calendar";
        var editor = given.portal().http().signIn(DemoAccounts.EDITOR);
        var colleague = given.portal().http().signIn(DemoAccounts.CONTRIBUTOR);
        long group = given.portal(() -> given.portal().get(Groups.class).findBySlug("hanwell-sabastiya").orElseThrow().getId());
        var draft = given.portal(() -> {
            var starts = LocalDateTime.now().plusDays(44);
            return given.portal().get(EventService.class).enter(new EventProfile(EventKind.MEETING, Map.of(Language.ENGLISH,
                    new EventWords(Language.ENGLISH, "Not for the public yet", "", "", "", "", "")), ZoneId.of("Europe/London"), starts, starts.plusHours(1), null, false, "", group, 60));
        });
        assertTrue(colleague.get(page).page().select("#calendar-of-hanwell-sabastiya").isEmpty(), "no address as long as none is asked for");
        colleague.submit(colleague.get(page), "form[action*=renewal]", Map.of());
        editor.submit(editor.get(page), "form[action*=renewal]", Map.of());
        var address = groupCalendar(colleague);
        var feed = given.portal().http().get(address);
        assertTrue(feed.text().replace("\r\n ", "").contains("SUMMARY:Not for the public yet (Draft)"), feed.text());
        assertFalse(feed.text().contains("An evening from Abu Dis"), "what others host is not in it");
        assertTrue(feed.header("Cache-Control").contains("no-store"));
        assertFalse(given.portal().http().get("/en/groups/hanwell-sabastiya/events.ics").text().contains("Not for the public"));
        assertEquals(404, given.portal().http().get(address.replace("hanwell-sabastiya", "camden-abu-dis")).status(), "a group of which the person is not");
        people(people -> people.take(group, given.identity(DemoAccounts.CONTRIBUTOR).accountId()));
        assertEquals(404, given.portal().http().get(address).status(), "whoever left the group reads it no longer");
        assertEquals(200, given.portal().http().get(groupCalendar(editor)).status(), "and nobody else had to do anything");
        people(people -> people.give(group, given.identity(DemoAccounts.CONTRIBUTOR).accountId(), Role.CONTRIBUTOR));
        colleague.submit(colleague.get(page), "form[action*=renewal]", Map.of());
        assertEquals(404, given.portal().http().get(address).status(), "the old address leads nowhere");
        var next = groupCalendar(colleague);
        assertEquals(200, given.portal().http().get(next).status());
        colleague.submit(colleague.get(page), "form[action*=revocation]", Map.of());
        assertEquals(404, given.portal().http().get(next).status());
        editor.submit(editor.get(page), "form[action*=revocation]", Map.of());
        given.portal(() -> {
            given.portal().get(EventService.class).discard(draft.getId());
            return null;
        });
    }

    private void people(Consumer<GroupPeople> verb) {
        given.portal(() -> {
            verb.accept(given.portal().get(GroupPeople.class));
            return null;
        });
    }

    private static String groupCalendar(Http reader) {
        return URI.create(reader.get("/en/desk/my-calendar").page().selectFirst("#calendar-of-hanwell-sabastiya").attr("value")).getPath();
    }

    private static String own(Http reader) {
        return URI.create(reader.get("/en/desk/my-calendar").page().selectFirst("#my-calendar").attr("value")).getPath();
    }
}
