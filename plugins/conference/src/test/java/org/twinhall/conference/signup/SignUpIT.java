package org.twinhall.conference.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeLog;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.Outcome.Verdict;
import org.twinhall.group.Groups;
import org.twinhall.mail.MailLine;
import org.twinhall.mail.MailService;
import org.twinhall.mail.Outbox;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;

/** Places: never given twice, never lost, and each person is told once. */
@ExtendWith(ConferencePortal.class)
class SignUpIT {

    private static final int CROWD = 200;
    private final GivenEvents given;
    private final RunningPortal portal;

    SignUpIT(GivenEvents given) {
        this.given = given;
        portal = given.portal();
    }

    private <T> T portal(Callable<T> work) {
        return portal.as(Identity.PORTAL, work);
    }

    private <T> T visitor(Callable<T> work) {
        return portal.as(Identity.VISITOR, work);
    }

    private Event event(String title) {
        return given.event(title, "", 90);
    }

    private SignUpForm open(Event event, Integer capacity, int mostPeople, GroupRule rule, int perGroup, boolean list) {
        return portal(() -> portal.get(FormService.class).open(event.getId(),
                new FormProfile(FormKind.GUEST, "", "", null, null, null, capacity, mostPeople, rule, perGroup, list, 48)));
    }

    private Outcome signUp(SignUpForm form, Application application) {
        return visitor(() -> portal.get(SignUpService.class).signUp(form.getId(), application, Language.ENGLISH));
    }

    private SignUp of(SignUpForm form, String email) {
        return portal(() -> portal.get(SignUps.class).listWhole(List.of(form.getId())).stream().filter(one -> one.getEmail().equals(email))
                .reduce((first, last) -> last).orElseThrow());
    }

    private SignUpState state(SignUpForm form, String email) {
        return of(form, email).getState();
    }

    private void confirm(SignUpForm form, String email) {
        visitor(() -> {
            portal.get(SignUpService.class).confirm(of(form, email).getSecret());
            return null;
        });
    }

    private void withdraw(SignUpForm form, String email) {
        visitor(() -> {
            portal.get(SignUpService.class).withdraw(of(form, email).getSecret());
            return null;
        });
    }

    private int taken(SignUpForm form) {
        return portal(() -> portal.get(SignUpForms.class).find(form.getId()).orElseThrow().getTaken());
    }

    private int held(SignUpForm form) {
        return portal(() -> portal.get(SignUps.class).listWhole(List.of(form.getId())).stream().filter(one -> one.getState().holds())
                .mapToInt(SignUp::getPeople).sum());
    }

    private Map<String, List<String>> mails(String domain) {
        return portal(() -> portal.get(MailService.class).list(null, 0, 5000).stream().filter(mail -> mail.recipient().endsWith(domain))
                .collect(Collectors.groupingBy(MailLine::recipient, Collectors.mapping(MailLine::subject, Collectors.toList()))));
    }

    /** Everybody presses the button at the same moment. */
    private List<Outcome> atOnce(SignUpForm form, int crowd, Function<Integer, Application> application) throws Exception {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = IntStream.range(0, crowd).mapToObj(one -> threads.submit(() -> {
                gate.await();
                return signUp(form, application.apply(one));
            })).toList();
            gate.countDown();
            var outcomes = new ArrayList<Outcome>();
            for (var one : pending) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    @Test
    void twoHundredAtOnceForTenPlacesGetTenPlacesAndHonestAnswers() throws Exception {
        var form = open(event("Burst without a list"), 10, 1, GroupRule.NONE, 1, false);
        var verdicts = atOnce(form, CROWD, one -> Application.of("Person " + one, one + "@burst.example")).stream()
                .collect(Collectors.groupingBy(Outcome::verdict, Collectors.counting()));
        assertEquals(Map.of(Verdict.HELD, 10L, Verdict.FULL, 190L), verdicts);
        assertEquals(10, taken(form));
        assertEquals(10, held(form));
        var mails = mails("@burst.example");
        assertEquals(10, mails.size());
        assertTrue(mails.values().stream().allMatch(subjects -> subjects.size() == 1), mails.toString());
    }

    @Test
    void withAListTheOthersWaitInAnOrderOfTheirOwn() throws Exception {
        var form = open(event("Burst with a list"), 10, 1, GroupRule.NONE, 1, true);
        var outcomes = atOnce(form, CROWD, one -> Application.of("Person " + one, one + "@queue.example"));
        assertEquals(10, outcomes.stream().filter(outcome -> outcome.verdict() == Verdict.HELD).count());
        assertEquals(IntStream.rangeClosed(1, 190).boxed().toList(),
                outcomes.stream().filter(outcome -> outcome.verdict() == Verdict.WAITING).map(Outcome::number).sorted().toList());
        assertEquals(10, taken(form));
        var mails = mails("@queue.example");
        assertEquals(CROWD, mails.size());
        assertTrue(mails.values().stream().allMatch(subjects -> subjects.size() == 1));
    }

    @Test
    void theSamePersonTwiceAtOnceIsOneSignUpAndOneMail() throws Exception {
        var form = open(event("Twice"), 10, 1, GroupRule.NONE, 1, true);
        var verdicts = atOnce(form, 8, one -> Application.of("Impatient", "Impatient@twice.example")).stream().map(Outcome::verdict).sorted().toList();
        assertEquals(Verdict.HELD, verdicts.getFirst());
        assertTrue(verdicts.stream().skip(1).allMatch(verdict -> verdict == Verdict.KNOWN), verdicts.toString());
        assertEquals(1, taken(form));
        assertEquals(1, mails("@twice.example").values().iterator().next().size());
    }

    @Test
    void twoOfAGroupAtTheSameSecondGetOnePlaceAndTheOtherIsToldWhoHasIt() throws Exception {
        var group = portal(() -> portal.get(Groups.class).findBySlug("dundee-nablus").orElseThrow().getId());
        var form = open(event("One voice"), null, 1, GroupRule.LIMITED, 1, true);
        var outcomes = atOnce(form, 6, one -> Application.of("Voice " + one, one + "@voice.example").forGroup(group));
        var holder = portal(() -> portal.get(SignUps.class).listHolding(form.getId(), group));
        assertEquals(1, holder.size());
        assertEquals(5, outcomes.stream().filter(outcome -> outcome.verdict() == Verdict.GROUP_TAKEN && outcome.holder().equals(holder.getFirst().getName())).count());
    }

    @Test
    void whatIsCutOffInTheMiddleLeavesNothingBehind() {
        var form = open(event("Cut off"), 5, 1, GroupRule.NONE, 1, true);
        assertThrows(IllegalStateException.class, () -> portal.inTransaction(() -> {
            portal.get(SignUpVerbs.class).signUp(form.getId(), Application.of("Gone", "gone@cut.example"), Language.ENGLISH);
            portal.get(SignUps.class).flush();
            throw new IllegalStateException("the process was killed");
        }));
        assertEquals(0, taken(form));
        assertEquals(0, held(form));
        assertTrue(mails("@cut.example").isEmpty());
    }

    @Test
    void aFreedPlaceIsOfferedToTheNextAndAfterSomeHoursToTheOneBehind() {
        var form = open(event("Freed"), 1, 1, GroupRule.NONE, 1, true);
        signUp(form, Application.of("First", "first@freed.example"));
        confirm(form, "first@freed.example");
        assertEquals(1, signUp(form, Application.of("Second", "second@freed.example")).number());
        assertEquals(2, signUp(form, Application.of("Third", "third@freed.example")).number());
        withdraw(form, "first@freed.example");
        assertEquals(SignUpState.OFFERED, state(form, "second@freed.example"));
        assertEquals(SignUpState.WAITING, state(form, "third@freed.example"));
        assertEquals(1, taken(form));
        lapseIn(form, Duration.ofHours(49));
        assertEquals(SignUpState.LAPSED, state(form, "second@freed.example"));
        assertEquals(SignUpState.OFFERED, state(form, "third@freed.example"));
        confirm(form, "third@freed.example");
        assertEquals(SignUpState.CONFIRMED, state(form, "third@freed.example"));
        assertThrows(RefusedException.class, () -> confirm(form, "second@freed.example"));
        assertEquals(1, taken(form));
        assertEquals(List.of("A place was freed for you: Freed", "You are on the waiting list: Freed", "You have a place: Freed"),
                mails("@freed.example").get("third@freed.example").stream().sorted().toList());
    }

    /** Does what the job does, some time later. */
    private void lapseIn(SignUpForm form, Duration later) {
        portal.inTransaction(() -> {
            var clock = Clock.offset(Clock.systemUTC(), later);
            new SignUpDeskService(portal.get(SignUpForms.class), portal.get(SignUps.class), portal.get(Events.class),
                    portal.get(EventRights.class), new Seats(portal.get(SignUps.class), portal.get(ChoicePlaces.class), portal.get(Outbox.class), portal.get(ChangeLog.class), clock),
                    portal.get(org.twinhall.event.Events.class), portal.get(AuditTrail.class), clock).lapse(form.getId());
            return null;
        });
    }

    @Test
    void peopleWhoBelongTogetherGetTheirPlacesTogetherAndNobodyOvertakesThem() {
        var form = open(event("Together"), 3, 3, GroupRule.NONE, 1, true);
        for (var name : List.of("a", "b", "c")) {
            signUp(form, Application.of(name, name + "@together.example"));
            confirm(form, name + "@together.example");
        }
        signUp(form, new Application("Family", "family@together.example", null, List.of("Child"), Map.of(), false));
        signUp(form, Application.of("Late", "late@together.example"));
        withdraw(form, "a@together.example");
        assertEquals(SignUpState.WAITING, state(form, "family@together.example"));
        assertEquals(SignUpState.WAITING, state(form, "late@together.example"));
        assertEquals(Verdict.WAITING, signUp(form, Application.of("Later", "later@together.example")).verdict());
        withdraw(form, "b@together.example");
        assertEquals(SignUpState.OFFERED, state(form, "family@together.example"));
        assertEquals(SignUpState.WAITING, state(form, "late@together.example"));
        assertEquals(3, taken(form));
        withdraw(form, "family@together.example");
        assertEquals(SignUpState.OFFERED, state(form, "late@together.example"));
        assertEquals(SignUpState.OFFERED, state(form, "later@together.example"));
        assertEquals(held(form), taken(form));
    }

    @Test
    void aRepresentativeHandsOverAndAnAlternateFollows() {
        var group = portal(() -> portal.get(Groups.class).findBySlug("oxford-ramallah").orElseThrow().getId());
        var form = open(event("Handing over"), null, 1, GroupRule.LIMITED, 1, true);
        signUp(form, Application.of("Holder", "holder@hand.example").forGroup(group));
        confirm(form, "holder@hand.example");
        assertEquals(Verdict.ALTERNATE, signUp(form, new Application("Alternate", "alternate@hand.example", group, List.of(), Map.of(), true)).verdict());
        visitor(() -> {
            portal.get(SignUpService.class).handOver(of(form, "holder@hand.example").getSecret(), "Heir", "heir@hand.example");
            return null;
        });
        assertEquals(SignUpState.WITHDRAWN, state(form, "holder@hand.example"));
        assertEquals(SignUpState.PENDING, state(form, "heir@hand.example"));
        assertEquals(SignUpState.WAITING, state(form, "alternate@hand.example"));
        lapseIn(form, Duration.ofHours(49));
        assertEquals(SignUpState.LAPSED, state(form, "heir@hand.example"));
        assertEquals(SignUpState.OFFERED, state(form, "alternate@hand.example"));
        assertEquals(1, taken(form));
    }

    @Test
    void whoComesIsForgottenWhenTheTimeHasComeAndThePortalCanProveIt() {
        var event = event("Forgotten");
        var form = open(event, 5, 1, GroupRule.NONE, 1, true);
        signUp(form, Application.of("Memory", "memory@forget.example"));
        var secret = of(form, "memory@forget.example").getSecret();
        portal(() -> {
            portal.get(Forgetting.class).forget(event.getId());
            return null;
        });
        assertTrue(portal(() -> portal.get(SignUps.class).listWhole(List.of(form.getId()))).stream().allMatch(one -> one.getName().isEmpty()
                && one.getEmail().isEmpty() && one.answers().isEmpty()));
        assertEquals(404, portal.http().get("/en/sign-ups/" + secret).status());
        assertTrue(portal(() -> portal.get(AuditTrail.class).listOf(Event.TYPE, event.getId())).stream().anyMatch(entry -> entry.getVerb().equals("conference.forget")));
    }

    @Test
    void organisersOfTheListAloneTakePlacesAway() {
        var form = open(event("Refused"), 5, 1, GroupRule.NONE, 1, true);
        signUp(form, Application.of("Refused", "refused@desk.example"));
        var id = of(form, "refused@desk.example").getId();
        assertThrows(AccessDeniedException.class, () -> visitor(() -> {
            portal.get(SignUpDeskService.class).refuse(id, "no");
            return null;
        }));
        assertFalse(portal(() -> portal.get(EventRights.class).maySeeList(portal.get(Events.class).find(portal.get(SignUpForms.class).find(form.getId())
                .orElseThrow().getEventId()).orElseThrow())), "the portal itself is nobody who was named");
    }
}
