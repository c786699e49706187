package org.twinhall.conference.rollcall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.checkin.CheckInService;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.FormProfile;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;

/** A meeting at which each group has one vote. */
@ExtendWith(ConferencePortal.class)
class RollCallIT {

    private static List<Group> groups(GivenEvents given) {
        return given.portal(() -> given.portal().get(Groups.class).listAll().stream().filter(group -> group.getState() != GroupState.ARCHIVED).toList());
    }

    private static SignUpForm delegates(GivenEvents given, Event event) {
        return given.portal(() -> given.portal().get(FormService.class).open(event.getId(),
                new FormProfile(FormKind.DELEGATE, "", "", null, null, null, null, 1, GroupRule.LIMITED, 1, true, FormProfile.HOURS)));
    }

    private static SignUp send(GivenEvents given, SignUpForm form, Group group) {
        return given.come(form, Application.of("Delegate of " + group.getSlug(), group.getSlug() + form.getId() + "@votes.example").forGroup(group.getId()), Language.ENGLISH);
    }

    private static void rule(GivenEvents given, Event event, Rule rule) {
        given.portal(() -> {
            given.portal().get(RollCallService.class).set(event.getId(), rule);
            return null;
        });
    }

    private static void arrive(GivenEvents given, Event event, SignUp signUp) {
        given.as(DemoAccounts.ORGANISER, () -> {
            given.portal().get(CheckInService.class).tick(event, signUp.getId(), Set.of(), true);
            return null;
        });
    }

    private static Attendance roll(GivenEvents given, Event event) {
        return given.as(DemoAccounts.ORGANISER, () -> given.portal().get(RollCallService.class).call(event, Language.ENGLISH));
    }

    private static Void give(GivenEvents given, SignUp giver, Group holder) {
        return given.portal().as(Identity.VISITOR, () -> {
            given.portal().get(ProxyService.class).give(giver.getSecret(), holder.getId());
            return null;
        });
    }

    private static String refused(Runnable verb) {
        return assertThrows(RefusedException.class, verb::run).key();
    }

    @Test
    void groupsThatAreHereAndVotesThatTheyHoldMakeTheQuorum(GivenEvents given) throws Exception {
        var event = given.event("Members vote", "تصويت الأعضاء", 40);
        var form = delegates(given, event);
        var all = groups(given);
        var one = send(given, form, all.get(0));
        var two = send(given, form, all.get(1));
        var three = send(given, form, all.get(2));
        rule(given, event, new Rule(Quorum.NUMBER, 2, 1, true));
        arrive(given, event, one);
        assertFalse(roll(given, event).isQuorate());
        give(given, two, all.get(0));
        var roll = roll(given, event);
        assertTrue(roll.isQuorate());
        assertEquals(2, roll.votes());
        assertEquals(List.of(all.get(1).name(Language.ENGLISH)), roll.voting().getFirst().votesFor());
        // Who comes after all votes themselves, and the vote that they gave rests.
        arrive(given, event, two);
        assertEquals(2, roll(given, event).votes());
        assertTrue(roll(given, event).voting().stream().allMatch(line -> line.votesFor().isEmpty()));
        rule(given, event, new Rule(Quorum.SHARE, 100, 1, false));
        assertEquals(all.size(), roll(given, event).needed());
        assertFalse(roll(given, event).isQuorate());
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/en/desk/events/" + event.getSlug() + "/roll-call";
        assertTrue(organiser.get(desk).text().contains("2 of " + all.size() + " member groups are here, with 2 votes"), organiser.get(desk).page().select(".lead").text());
        var csv = organiser.get(desk + ".csv").text();
        assertTrue(csv.contains("Delegate of " + all.get(0).getSlug()) && !csv.contains("Delegate of " + all.get(2).getSlug()), csv);
        try (var pdf = Loader.loadPDF(organiser.save(desk.replace("/en/", "/ar/") + ".pdf"))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Delegate of " + all.get(0).getSlug()));
        }
        assertEquals(403, given.portal().http().signIn(DemoAccounts.ADMINISTRATOR).get(desk + ".csv").status());
        assertEquals(404, given.portal().http().signIn(DemoAccounts.MEMBER).get(desk).status());
        given.entrust(event, DemoAccounts.EDITOR, EnumSet.of(Duty.CHECK_IN));
        assertTrue(given.portal().http().signIn(DemoAccounts.EDITOR).get(desk).page().select("section[aria-labelledby=quorum-title]").isEmpty());
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.EDITOR, () -> {
            given.portal().get(ProxyService.class).record(event.getId(), all.get(3).getId(), all.get(2).getId());
            return null;
        }));
        assertEquals(three.getId(), given.reread(form, three.getEmail()).getId());
        // A meeting without delegates has no roll.
        var talk = given.event("A talk without votes", "حديث بلا تصويت", 41);
        assertEquals(404, organiser.get("/en/desk/events/" + talk.getSlug() + "/roll-call").status());
    }

    @Test
    void votesAreGivenByThePrivatePageOrTheOrganisersAndTakenBackAndTheTrailTells(GivenEvents given) {
        var event = given.event("Votes are given", "منح الأصوات", 42);
        var form = delegates(given, event);
        var all = groups(given);
        var one = send(given, form, all.get(0));
        var two = send(given, form, all.get(1));
        var three = send(given, form, all.get(2));
        var visitor = given.portal().http();
        var address = "/en/sign-ups/" + two.getSecret();
        assertTrue(visitor.get(address).page().select("#own-proxy").isEmpty(), "nothing is allowed yet");
        rule(given, event, new Rule(Quorum.NONE, 0, 1, false));
        assertEquals(302, visitor.submit(visitor.get(address), "section[aria-labelledby=own-proxy] form[action*=giving]",
                Map.of("holder:control", all.get(0).getId().toString())).status());
        assertTrue(visitor.get(address).text().contains("Your group gave its vote to: " + all.get(0).name(Language.ENGLISH)));
        assertTrue(given.mails(one.getEmail()).getLast().getPlain().contains(all.get(1).name(Language.ENGLISH)));
        assertEquals("proxy.refused.most", refused(() -> give(given, three, all.get(0))));
        assertEquals("proxy.refused.away", refused(() -> give(given, three, all.get(1))));
        assertEquals("proxy.refused.holds", refused(() -> give(given, one, all.get(2))));
        assertEquals("proxy.refused.nobody", refused(() -> give(given, three, all.get(2))));
        assertEquals("proxy.refused.nobody", refused(() -> give(given, three, all.get(5))));
        // Who gave the place back still speaks for the group, as long as nobody took it over.
        given.portal(() -> {
            given.portal().get(SignUpService.class).withdraw(two.getSecret());
            return null;
        });
        assertEquals(302, visitor.submit(visitor.get(address), "form[action*=revocation]", Map.of()).status());
        assertEquals(0, roll(given, event).lines().stream().filter(Attendance.Line::proxy).count());
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/ar/desk/events/" + event.getSlug() + "/roll-call";
        assertEquals(302, organiser.submit(organiser.get(desk), "section[aria-labelledby=proxy-title] form", Map.of("giver:control", all.get(4).getId().toString(),
                "holder:control", all.get(2).getId().toString())).status());
        assertEquals(200, organiser.submit(organiser.get(desk), "section[aria-labelledby=proxy-title] form", Map.of("giver:control", all.get(5).getId().toString(),
                "holder:control", all.get(2).getId().toString())).status());
        assertEquals(1, roll(given, event).lines().stream().filter(Attendance.Line::proxy).count());
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=revocation]", Map.of()).status());
        assertEquals(0, roll(given, event).lines().stream().filter(Attendance.Line::proxy).count());
        var trail = given.portal(() -> given.portal().get(AuditTrail.class).listOf(Event.TYPE, event.getId()));
        assertEquals(2, trail.stream().filter(act -> act.getVerb().equals("conference.giveProxy")).count());
        assertEquals(2, trail.stream().filter(act -> act.getVerb().equals("conference.revokeProxy")).count());
        var slip = organiser.submit(organiser.get(desk), "section[aria-labelledby=quorum-title] form", Map.of("quorum:control", "SHARE", "amount:control", "150"));
        assertEquals(200, slip.status());
        assertTrue(slip.text().contains("لا تزيد النسبة على 100"), slip.page().select(".error-summary").text());
    }

    @Test
    void ofManyWhoGiveTheirVotesAtOnceOnlySoManySucceed(GivenEvents given) throws Exception {
        var event = given.event("A rush of votes", "تدافع الأصوات", 43);
        var form = delegates(given, event);
        var all = groups(given).subList(0, 8);
        var sent = all.stream().map(group -> send(given, form, group)).toList();
        rule(given, event, new Rule(Quorum.NONE, 0, 2, false));
        var gun = new CountDownLatch(1);
        var calls = sent.subList(1, 8).stream().<Callable<Boolean>>map(giver -> () -> {
            gun.await();
            try {
                give(given, giver, all.getFirst());
                return true;
            } catch (RefusedException e) {
                return false;
            }
        }).toList();
        int succeeded = 0;
        try (var threads = Executors.newFixedThreadPool(7)) {
            var told = calls.stream().map(threads::submit).toList();
            gun.countDown();
            for (var one : told) {
                succeeded += one.get() ? 1 : 0;
            }
        }
        assertEquals(2, succeeded);
        assertEquals(2, roll(given, event).lines().stream().filter(Attendance.Line::proxy).count());
    }
}
