package org.twinhall.conference.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.AccountService;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.programme.Wording;
import org.twinhall.group.GroupPeople;
import org.twinhall.group.Groups;
import org.twinhall.testing.Http;
import org.twinhall.text.Language;

/** Groups are asked for a host and offer, the organisers take one offer, and the others are thanked. */
@ExtendWith(ConferencePortal.class)
class HostingIT {

    private static final Map<String, String> OFFER = Map.of("venue:control", "The old mill, <b>Water Lane</b>", "firstDay:control", "2041-05-11",
            "secondDay:control", "2041-05-18", "days:control", "2", "capacity:control", "80", "access:control", "A ramp.");

    private static final String PASSWORD = "quarry-lantern-heather";
    private static final String ANOTHER = "another@hosting.example";

    private final GivenEvents given;

    HostingIT(GivenEvents given) {
        this.given = given;
    }

    private String open(Http organiser) {
        var opened = organiser.submit(organiser.get("/en/desk/hosting"), "form.form", Map.of("year:control", "2041", "closes:control", "2040-01-31",
                "note:field:noteen:control", "A hall for 80 people."));
        assertEquals(302, opened.status(), opened.page().select(".error-summary").text());
        return opened.header("Location").replaceFirst(".*/desk/hosting/(\\d+).*", "/en/desk/hosting/$1");
    }

    /** Somebody who speaks for another group than the people of the demo. */
    private Http another() {
        var admin = given.identity(DemoAccounts.ADMINISTRATOR);
        given.portal().as(new Identity(admin.accountId(), admin.name(), null, admin.zone(), Set.of(Role.ADMINISTRATOR), Map.of()), () -> {
            given.portal().get(AccountService.class).create(ANOTHER, "سلمى", Language.ARABIC, PASSWORD, Set.of());
            return given.portal().get(GroupPeople.class).invite(given.portal().get(Groups.class).findBySlug("dundee-nablus").orElseThrow().getId(), ANOTHER, "سلمى",
                    Language.ARABIC, Role.REPRESENTATIVE);
        });
        return given.portal().http().signIn(ANOTHER, PASSWORD);
    }

    private String offerPage(Http person, String call) {
        return person.get(call).page().selectFirst("main a[href*=/offers/]").attr("href").replaceFirst(".*/offers/([^?]+).*", call + "/offers/$1");
    }

    @Test
    void anOfferIsTakenAndBecomesTheDraftOfItsHost() {
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var call = open(organiser);
        assertTrue(organiser.submit(organiser.get("/en/desk/hosting"), "form.form", Map.of("year:control", "2041")).text().contains("already"),
                "the same is not asked twice");
        assertTrue(given.mails(DemoAccounts.REPRESENTATIVE.email()).getLast().getPlain().contains("A hall for 80 people."));

        var representative = given.portal().http().signIn(DemoAccounts.REPRESENTATIVE);
        var editor = another();
        var own = offerPage(representative, call);
        var wrong = representative.submit(representative.get(own), "form.form", Map.of("venue:control", "The old mill", "firstDay:control", "2040-05-11"));
        assertEquals("true", wrong.page().selectFirst("#firstDay").attr("aria-invalid"), "another year");
        assertEquals("true", wrong.page().selectFirst("#access").attr("aria-invalid"), "access is said");
        assertEquals("The old mill", wrong.page().selectFirst("#venue").text(), "nothing is lost");
        assertEquals(302, representative.submit(wrong, "form.form", OFFER).status());
        assertEquals(302, representative.submit(representative.get(own), "form.form", Map.of("capacity:control", "95")).status());
        var others = offerPage(editor, call);
        assertFalse(own.equals(others));
        assertEquals(403, editor.get(own).status(), "nobody writes for another group");
        assertEquals(302, editor.submit(editor.get(others), "form.form", OFFER).status());
        assertFalse(editor.get(call).text().contains("95 people"), "groups do not read what others offer");
        assertEquals(403, given.portal().http().signIn(DemoAccounts.MEMBER).get(call).status());

        var page = organiser.get(call);
        assertEquals(2, page.page().select("tbody tr").size(), "each group has one offer");
        assertTrue(page.page().select("tbody tr").text().contains("Room for 95 people"));
        assertEquals(0, page.page().select("tbody b").size());
        var day = page.page().select("option[value*=2041-05-18]").stream().map(option -> option.attr("value"))
                .filter(value -> page.page().selectFirst("option[value=" + value + "]").text().startsWith(page.page().selectFirst("tr:contains(95 people) th bdi").text()))
                .findFirst().orElseThrow();
        var taken = organiser.submit(page, "form[action*=take]", Map.of("day:control", day));
        assertEquals(302, taken.status(), taken.page().select(".error-summary").text());
        var draft = organiser.get(taken.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("^(\\.\\./)+", "/en/desk/"));
        assertEquals(200, draft.status(), taken.header("Location"));
        assertEquals("Conference 2041", draft.page().selectFirst("#titleen").attr("value"));
        assertEquals("2041-05-18T10:00", draft.page().selectFirst("#starts").attr("value"));
        assertEquals("2041-05-19T16:30", draft.page().selectFirst("#ends").attr("value"));
        assertTrue(draft.text().contains("The old mill, &lt;b&gt;Water Lane"));
        assertTrue(given.mails(DemoAccounts.REPRESENTATIVE.email()).getLast().getSubject().startsWith("Your group is host"));
        assertTrue(given.mails(ANOTHER).getLast().getSubject().startsWith("شكرًا على عرضكم"));
        assertFalse(organiser.get(call).text().contains("Take an offer"), "one offer is taken, no second");
        assertTrue(representative.submit(representative.get(own), "form.form", Map.of()).text().contains("closed"));
    }

    private static HostingProfile profile(String venue) {
        return new HostingProfile(Language.ENGLISH, null, venue, LocalDate.of(2042, 6, 7), null, 1, 60, "", "Level.", "");
    }

    @Test
    void twoWhoTakeOffersAtTheSameSecondTakeOneAndADraftKeepsItsTimes() throws Exception {
        var service = given.portal().get(HostingService.class);
        var choice = given.portal().get(HostChoice.class);
        var draft = given.portal(() -> given.portal().get(EventService.class).enter(new EventProfile(EventKind.WORKSHOP, Map.of(Language.ENGLISH,
                new EventWords(Language.ENGLISH, "Prepared", "A lead.", "", "To be found", "", "")), ZoneId.of("Asia/Hebron"), LocalDateTime.of(2042, 1, 2, 13, 30),
                LocalDateTime.of(2042, 1, 2, 18, 0), null, false, "", null, 60)));
        var call = given.portal(() -> service.open(new HostingCallProfile(EventKind.WORKSHOP, 2042, LocalDate.of(2041, 1, 1), Wording.NONE)));
        var groups = given.portal(() -> List.of(given.portal().get(Groups.class).findBySlug("dundee-nablus").orElseThrow().getId(),
                given.portal().get(Groups.class).findBySlug("camden-abu-dis").orElseThrow().getId()));
        var offers = groups.stream().map(group -> given.portal(() -> service.offer(call.getId(), group, profile("Hall of " + group)).getId())).toList();
        try (var hands = Executors.newFixedThreadPool(2)) {
            var done = hands.invokeAll(offers.stream().<Callable<String>>map(offer -> () -> {
                try {
                    return given.portal(() -> choice.take(call.getId(), offer, LocalDate.of(2042, 6, 7), draft.getId(), Wording.NONE)).getSlug();
                } catch (RefusedException e) {
                    return e.key();
                }
            }).toList());
            var said = new ArrayList<String>();
            for (var one : done) {
                said.add(one.get());
            }
            assertEquals(Set.of("hosting.refused.taken", draft.getSlug()), Set.copyOf(said));
        }
        var states = given.portal(() -> given.portal().get(HostingOffers.class).listOf(call.getId()).stream().map(HostingOffer::getState).sorted().toList());
        assertEquals(List.of(HostingState.TAKEN, HostingState.THANKED), states);
        var settled = given.portal(() -> given.portal().get(Events.class).find(draft.getId()).orElseThrow().profile());
        assertEquals(LocalDateTime.of(2042, 6, 7, 13, 30), settled.starts());
        assertEquals(LocalDateTime.of(2042, 6, 7, 18, 0), settled.ends());
        assertTrue(groups.contains(settled.hostGroupId()));
        assertEquals("Hall of " + settled.hostGroupId(), settled.words().get(Language.ENGLISH).getVenue());
        assertEquals("A lead.", settled.words().get(Language.ENGLISH).getLead());
    }
}
