package org.twinhall.conference.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twinhall.conference.GivenEvents.person;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.Events;
import org.twinhall.testing.Http;
import org.twinhall.text.Language;

/** What forms ask, and of whom; who gets in; and how long it is kept. */
@ExtendWith(ConferencePortal.class)
class QuestionIT {

    private final GivenEvents given;

    QuestionIT(GivenEvents given) {
        this.given = given;
    }

    private Question ask(SignUpForm form, QuestionProfile profile) {
        return given.portal(() -> given.portal().get(FormService.class).ask(form.getId(), profile));
    }

    private static QuestionProfile choice(QuestionKind kind, String english, String arabic, List<String> words, List<String> arabicWords, boolean required) {
        return new QuestionProfile(kind, english, arabic, words, arabicWords, required, false);
    }

    private static String name(Question question) {
        return "fields:questions:question" + question.getId() + ":control";
    }

    private static String at(Event event, SignUpForm form) {
        return "/events/" + event.getSlug() + "/sign-up/" + form.getId();
    }

    @Test
    void aQuestionIsAskedOnlyOfThoseWhomItConcerns() {
        var event = given.event("Kinds", "أنواع", 60);
        var form = given.form(event, FormKind.GUEST);
        var stays = ask(form, choice(QuestionKind.CHOICE, "Do you stay overnight?", "هل تبيتون؟", List.of("At home", "With a family"), List.of("في البيت", "عند عائلة"), true));
        var until = ask(form, QuestionProfile.of(QuestionKind.DATE, "Until", "حتى").onlyIf(new Condition(stays.getId(), "With a family")));
        var phone = ask(form, new QuestionProfile(QuestionKind.PHONE, "Telephone of the family guest", "هاتف الضيف", List.of(), List.of(), true, false)
                .onlyIf(new Condition(stays.getId(), "With a family")));
        var days = ask(form, choice(QuestionKind.CHOICES, "Days", "أيام", List.of("Friday", "Saturday"), List.of("الجمعة", "السبت"), false));
        var agrees = ask(form, new QuestionProfile(QuestionKind.CONSENT, "My name may stand in the list of participants", "يجوز أن يُذكر اسمي في قائمة المشاركين",
                List.of(), List.of(), true, false));
        ask(form, QuestionProfile.of(QuestionKind.NOTE, "How to come", "كيف تصلون").explained("By train.", "بالقطار."));
        var reader = given.portal().http();
        var page = reader.get("/ar" + at(event, form));
        assertTrue(page.text().contains("كيف تصلون") && page.text().contains("بالقطار"), "what is only told stands among the questions");
        assertTrue(page.text().contains("فقط إن كان جوابكم «عند عائلة» عن «هل تبيتون؟»."), "without scripts, words say of whom it is asked");
        assertEquals("question" + stays.getId(), page.page().selectFirst("#question" + phone.getId()).attr("data-only-if"));
        var values = person("ليلى", "layla@kinds.example");
        values.put(name(stays), "1");
        values.put(name(until), "not a day");
        values.put(name(phone), "");
        values.put(name(days), "1");
        var refused = reader.submit(page, "form.form", values);
        assertEquals(200, refused.status());
        for (var one : List.of(until, phone, agrees)) {
            assertFalse(refused.page().select("#question" + one.getId() + "-error").isEmpty(), "said beside the field: " + one.label(Language.ENGLISH));
        }
        assertEquals("not a day", refused.page().selectFirst("#question" + until.getId()).attr("value"), "nothing is lost");
        values.put(name(until), "2026-05-31");
        values.put(name(phone), "+970 59 000 0000");
        values.put(name(agrees), "yes");
        var done = reader.submit(refused, "form.form", values);
        assertEquals(302, done.status(), () -> done.page().select(".error-summary").text());
        given.portal().as(Identity.VISITOR, () -> {
            given.portal().get(SignUpService.class).confirm(given.reread(form, "layla@kinds.example").getSecret());
            return null;
        });
        var own = reader.get("/ar/sign-ups/" + given.reread(form, "layla@kinds.example").getSecret()).text();
        assertTrue(own.contains("عند عائلة") && own.contains("السبت") && own.contains("أوافق") && own.contains("+970 59 000 0000"), own);
        values = person("Sam", "sam@kinds.example");
        values.put(name(stays), "0");
        values.put(name(phone), "12345678");
        values.put(name(agrees), "yes");
        assertEquals(302, reader.submit(reader.get("/en" + at(event, form)), "form.form", values).status(), "what is not asked may be left out");
        assertFalse(reader.get("/en/sign-ups/" + given.reread(form, "sam@kinds.example").getSecret() + "/change").text().contains("12345678"),
                "what is not asked is not kept");
        assertThrows(RefusedException.class, () -> given.portal(() -> {
            given.portal().get(FormService.class).rephrase(stays.getId(), stays.profile().onlyIf(new Condition(phone.getId(), "yes")), stays.profile().mark());
            return null;
        }), "no two questions wait for each other");
    }

    @Test
    void aChoiceHasItsPlacesAndNoMore() {
        var event = given.event("Beds", "أسرّة", 60);
        var form = given.form(event, FormKind.GUEST);
        var bed = ask(form, choice(QuestionKind.CHOICE, "Bed", "سرير", List.of("Hostel", "Tent"), List.of("نُزل", "خيمة"), false).limited(List.of(2, 0)));
        var reader = given.portal().http();
        var first = given.come(form, new Application("Two", "two@beds.example", null, List.of("Other"), Map.of(bed.getId(), "Hostel"), false), Language.ENGLISH);
        var values = person("Third", "third@beds.example");
        values.put(name(bed), "0");
        var page = reader.get("/en" + at(event, form));
        assertTrue(page.page().select("#question" + bed.getId() + " option").eachText().contains("Hostel (no place left)"));
        var refused = reader.submit(page, "form.form", values);
        assertEquals(200, refused.status());
        assertTrue(refused.page().selectFirst("#question" + bed.getId() + "-error").text().contains("There is no place left for all of you in “Hostel”"));
        values.put(name(bed), "1");
        assertEquals(302, reader.submit(refused, "form.form", values).status(), "what is not counted has places for all");
        var third = given.reread(form, "third@beds.example");
        given.portal().as(Identity.VISITOR, () -> {
            given.portal().get(SignUpService.class).withdraw(first.getSecret());
            given.portal().get(SignUpService.class).change(third.getSecret(), new Application("Third", "", null, List.of(), Map.of(bed.getId(), "Hostel"), false));
            return null;
        });
        var change = reader.get("/en/sign-ups/" + third.getSecret() + "/change");
        assertEquals("Hostel", change.page().selectFirst("#question" + bed.getId() + " option[selected]").text(), "what was given back is free again");
    }

    @Test
    void theOrganisersDecideAndSayWhy() {
        var event = given.event("Asked", "طلب", 60);
        var form = given.portal(() -> given.portal().get(FormService.class).open(event.getId(), FormProfile.plain(FormKind.DELEGATE, 1)
                .admitting(Admission.APPROVAL, false)));
        var reader = given.portal().http();
        for (var name : List.of("ana", "bea", "cleo")) {
            var location = reader.submit(reader.get("/en" + at(event, form)), "form.form", person(name, name + "@asked.example")).header("Location");
            assertTrue(location.contains("ASKED"), location);
        }
        assertEquals(0, given.portal(() -> given.portal().get(SignUpForms.class).find(form.getId()).orElseThrow().getTaken()), "who only asks holds no place");
        for (var name : List.of("ana", "bea", "cleo")) {
            var own = "/en/sign-ups/" + given.link(name + "@asked.example", "sign-ups");
            assertEquals(302, reader.submit(reader.get(own), "form[action*=confirmation]", Map.of()).status());
            assertTrue(reader.get(own).text().contains("The organisers decide"));
            assertTrue(reader.get(own).text().contains("Take the request back"), "who has no place cannot give it back");
        }
        var desk = given.portal().http().signIn(DemoAccounts.ORGANISER);
        decide(desk, event, form, "ana", "form[action*=approval]", Map.of());
        decide(desk, event, form, "bea", "form[action*=approval]", Map.of());
        decide(desk, event, form, "cleo", "form[action*=refusal]", Map.of("reason:control", "This is for delegates of groups."));
        assertEquals(List.of(SignUpState.CONFIRMED, SignUpState.WAITING, SignUpState.DECLINED),
                List.of("ana", "bea", "cleo").stream().map(name -> given.reread(form, name + "@asked.example").getState()).toList());
        assertTrue(given.mails("cleo@asked.example").getLast().getPlain().contains("This is for delegates of groups."));
        assertTrue(reader.get("/en/sign-ups/" + given.reread(form, "cleo@asked.example").getSecret()).text().contains("This is for delegates of groups."));
        var stranger = given.portal().http().signIn(DemoAccounts.CONTRIBUTOR);
        assertEquals(404, stranger.get("/en/desk/events/" + event.getSlug() + "/people/" + given.reread(form, "bea@asked.example").getId()).status());
    }

    private void decide(Http desk, Event event, SignUpForm form, String name, String how, Map<String, String> values) {
        var page = desk.get("/en/desk/events/" + event.getSlug() + "/people/" + given.reread(form, name + "@asked.example").getId());
        assertEquals(302, desk.submit(page, how, values).status());
    }

    @Test
    void answersAreForgottenBeforeThePeopleAndTheTrailSaysIt() {
        var event = given.event("Keeping", "حفظ", 1);
        var form = given.form(event, FormKind.GUEST);
        var diet = ask(form, QuestionProfile.of(QuestionKind.TEXT, "Diet", "الطعام").keptFor(7));
        var job = ask(form, QuestionProfile.of(QuestionKind.TEXT, "Work", "العمل"));
        var helpers = given.form(event, FormKind.VOLUNTEER);
        given.portal(() -> {
            given.portal().get(FormService.class).describe(helpers.getId(), helpers.profile().keptFor(20), helpers.profile().mark());
            return null;
        });
        given.come(form, new Application("Kept", "kept@keeping.example", null, List.of(), Map.of(diet.getId(), "no nuts", job.getId(), "baker"), false), Language.ENGLISH);
        given.come(helpers, Application.of("Helper", "helper@keeping.example"), Language.ENGLISH);
        forgetIn(event, Duration.ofDays(5));
        assertEquals(2, given.reread(form, "kept@keeping.example").answers().size());
        forgetIn(event, Duration.ofDays(10));
        forgetIn(event, Duration.ofDays(11));
        assertEquals(List.of("baker"), given.portal(() -> given.reread(form, "kept@keeping.example").answers().stream().map(Answer::getAnswer).toList()));
        assertFalse(given.reread(helpers, "helper@keeping.example").getName().isEmpty());
        forgetIn(event, Duration.ofDays(30));
        assertTrue(given.reread(helpers, "").getName().isEmpty());
        assertEquals("Kept", given.reread(form, "kept@keeping.example").getName());
        forgetIn(event, Duration.ofDays(70));
        assertTrue(given.reread(form, "").getName().isEmpty());
        var trail = given.portal(() -> given.portal().get(AuditTrail.class).listOf(Event.TYPE, event.getId()));
        var verbs = trail.stream().map(entry -> entry.getVerb()).filter(verb -> verb.startsWith("conference.forget")).sorted().toList();
        assertEquals(List.of("conference.forget", "conference.forgetAnswers", "conference.forgetForm"), verbs, "each is said, once");
    }

    private void forgetIn(Event event, Duration later) {
        given.portal().inTransaction(() -> {
            var portal = given.portal();
            new Forgetting(portal.get(SignUpForms.class), portal.get(Questions.class), portal.get(SignUps.class), portal.get(Events.class), portal.get(EventService.class),
                    portal.get(org.twinhall.event.Events.class), portal.get(AuditTrail.class), Clock.offset(Clock.systemUTC(), later)).forgetDue(event.getId());
            return null;
        });
    }
}
