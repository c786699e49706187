package org.twinhall.conference.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.charge.Currency;
import org.twinhall.conference.charge.Money;
import org.twinhall.conference.charge.PaymentState;
import org.twinhall.conference.charge.RuleProfile;
import org.twinhall.conference.charge.RuleService;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.mail.Outbox;
import org.twinhall.text.Language;

/** Letters: to the part that is meant, as the preview showed them, and to each once. */
@ExtendWith(ConferencePortal.class)
class LetterIT {

    private final GivenEvents given;

    LetterIT(GivenEvents given) {
        this.given = given;
    }

    private <T> T service(Class<T> type) {
        return given.portal().get(type);
    }

    private static LetterProfile letter(String subject, String body, LetterPart part) {
        return new LetterProfile(subject, "", body, "", false, null, part);
    }

    private Letter draft(Event event, LetterProfile profile) {
        return given.as(DemoAccounts.ORGANISER, () -> service(LetterService.class).draft(event.getId(), profile));
    }

    private List<SignUp> receivers(Event event, Letter letter) {
        return given.as(DemoAccounts.ORGANISER, () -> service(LetterService.class).receivers(event, letter));
    }

    private void settle(Letter letter, int expected) {
        given.as(DemoAccounts.ORGANISER, () -> {
            service(LetterService.class).send(letter.getId(), expected);
            return null;
        });
    }

    private SignUp come(SignUpForm form, String name, String email, Language language) {
        return given.come(form, Application.of(name, email), language);
    }

    private long letters(String address, String subject) {
        return given.mails(address).stream().filter(mail -> mail.getSubject().equals(subject)).count();
    }

    @Test
    void eachGetsItOnceAlsoWhenThePortalDiesInTheMiddleAndSeveralCarryIt() throws Exception {
        var event = given.event("Once", "مرة", 50);
        var form = given.form(event, FormKind.GUEST);
        IntStream.range(0, 6).forEach(one -> come(form, "Reader " + one, one + "@once.example", Language.ENGLISH));
        var letter = draft(event, letter("Once and no more", "Dear {name}", LetterPart.COMING));
        settle(letter, 6);
        assertThrows(RefusedException.class, () -> settle(letter, 6));
        var open = given.portal(() -> service(Deliveries.class).listOpen(letter.getId()));
        given.portal(() -> {
            service(Postman.class).deliverOne(open.getFirst());
            return null;
        });
        assertThrows(IllegalStateException.class, () -> given.portal().inTransaction(() -> {
            service(Postman.class).deliverOne(open.get(1));
            throw new IllegalStateException("the process was killed");
        }));
        assertEquals(0, letters("1@once.example", "Once and no more"));
        try (var carriers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> carry = () -> given.portal(() -> {
                service(LetterJob.class).run();
                return true;
            });
            for (var done : carriers.invokeAll(List.of(carry, carry, carry, carry))) {
                assertTrue(done.get());
            }
        }
        IntStream.range(0, 6).forEach(one -> assertEquals(1, letters(one + "@once.example", "Once and no more"), "reader " + one));
    }

    @Test
    void theLetterGoesToThePartThatIsMeant() {
        var event = given.event("Parts", "فئات", 50);
        given.portal(() -> service(RuleService.class).add(event.getId(), new RuleProfile(null, FormKind.GUEST, null, false,
                new Money(BigDecimal.TEN, Currency.GBP), "for the hall", "للقاعة")));
        var guests = given.form(event, FormKind.GUEST);
        var helpers = given.form(event, FormKind.VOLUNTEER);
        come(guests, "Guest", "guest@parts.example", Language.ENGLISH);
        come(helpers, "Helper", "helper@parts.example", Language.ENGLISH);
        come(helpers, "Guest again", "Guest@parts.example", Language.ENGLISH);
        given.signUp(guests, Application.of("Pending", "pending@parts.example"), Language.ENGLISH);
        assertEquals(List.of("Guest", "Helper"), to(event, LetterPart.COMING));
        assertEquals(List.of("Guest", "Helper", "Pending"), to(event, new LetterPart(null, null, null, null)));
        assertEquals(List.of("Pending"), to(event, new LetterPart(SignUpState.PENDING, null, null, null)));
        assertEquals(List.of("Helper", "Guest again"), to(event, new LetterPart(null, helpers.getId(), null, null)));
        assertEquals(List.of("Guest"), to(event, new LetterPart(null, null, null, PaymentState.AWAITED)));
        assertEquals(List.of(), to(event, new LetterPart(null, null, null, PaymentState.PAID)));
    }

    private List<String> to(Event event, LetterPart part) {
        return receivers(event, draft(event, letter("Part", "Text", part))).stream().map(SignUp::getName).toList();
    }

    @Test
    void whatThePreviewShowsIsWhatIsSentInTheLanguageAndDirectionOfEach() {
        var event = given.event("Preview", "معاينة", 50);
        var form = given.form(event, FormKind.GUEST);
        come(form, "Rhys <b>", "rhys@preview.example", Language.ENGLISH);
        come(form, "ريم", "reem@preview.example", Language.ARABIC);
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var letters = "/en/desk/events/" + event.getSlug() + "/letters";
        var values = new HashMap<>(Map.of("fields:subjectEnglish:control", "News of {event}", "fields:bodyEnglish:control", "Dear {name}, see **{link}**",
                "fields:subjectArabic:control", "أخبار {event}", "fields:partState:control", "CONFIRMED"));
        var half = organiser.submit(organiser.get(letters), "form.form", values);
        assertEquals("true", half.page().selectFirst("#bodyArabic").attr("aria-invalid"));
        values.put("fields:bodyArabic:control", "عزيزتي {اسم}");
        assertTrue(organiser.submit(half, "form.form", values).text().contains("{اسم} stands for nothing"));
        values.put("fields:bodyArabic:control", "عزيزتي {name}، هذه أخبارنا");
        var saved = organiser.submit(half, "form.form", values);
        assertEquals(302, saved.status(), saved.page().select(".error-summary").text());
        var send = letters + saved.header("Location").replaceFirst(".*/letters", "").replaceFirst("\\?.*", "");
        var look = organiser.get(send);
        assertTrue(look.text().contains("2 people get this letter"), look.page().select("main").text());
        var previews = look.page().select("option[value]").stream().map(option -> organiser.get(send.replaceFirst("/send$", "/as/") + option.attr("value")).text()).toList();
        assertEquals(302, organiser.submit(look, "form[action*=sending]", Map.of()).status());
        var english = given.mails("rhys@preview.example").getLast();
        var arabic = given.mails("reem@preview.example").getLast();
        assertEquals("News of Preview", english.getSubject());
        assertEquals("أخبار معاينة", arabic.getSubject());
        assertEquals(List.of(english.getHtml(), arabic.getHtml()), previews);
        assertTrue(english.getPlain().contains("Dear Rhys <b>, see") && english.getPlain().contains("/sign-ups/"), english.getPlain());
        assertEquals("rtl", Jsoup.parse(arabic.getHtml()).selectFirst("p:contains(هذه أخبارنا)").parent().attr("dir"));
        var log = organiser.get(send.replaceFirst("/send$", "/log"));
        assertEquals(2, log.page().select("tbody tr").size());
        assertTrue(log.text().contains(given.identity(DemoAccounts.ORGANISER).name()));
        assertEquals(302, organiser.submit(log, "tbody form", Map.of()).status());
        assertEquals(2, letters("rhys@preview.example", "News of Preview"));
        assertEquals(1, letters("reem@preview.example", "أخبار معاينة"));
    }

    @Test
    void whoseLanguageIsMissingIsToldSo() {
        var event = given.event("Missing", "ناقص", 50);
        come(given.form(event, FormKind.GUEST), "رنا", "rana@missing.example", Language.ARABIC);
        var letter = draft(event, new LetterProfile("Notice", "", "The meeting is held", "", true, null, LetterPart.COMING));
        settle(letter, 1);
        given.portal(() -> {
            service(Postman.class).deliver(letter.getId());
            return null;
        });
        var mail = Jsoup.parse(given.mails("rana@missing.example").getLast().getHtml());
        assertTrue(mail.text().contains("كُتبت هذه الرسالة بالإنجليزية فقط") && mail.text().contains("هذا إشعار رسمي"), mail.text());
        assertEquals("ltr", mail.selectFirst("p:contains(The meeting is held)").parent().attr("dir"));
    }

    @Test
    void aTimedLetterGoesOnceWhenItsDayHasCome() {
        var event = given.event("Timed", "مؤقت", 30);
        come(given.form(event, FormKind.GUEST), "Timely", "timely@timed.example", Language.ENGLISH);
        var late = draft(event, new LetterProfile("Late", "", "Text", "", false, 60, LetterPart.COMING));
        assertThrows(RefusedException.class, () -> time(late));
        var letter = draft(event, new LetterProfile("In a week", "", "See you {when}", "", false, 7, LetterPart.COMING));
        time(letter);
        run(Duration.ofDays(20));
        assertEquals(0, letters("timely@timed.example", "In a week"));
        run(Duration.ofDays(24));
        run(Duration.ofDays(25));
        assertEquals(1, letters("timely@timed.example", "In a week"));
    }

    private void time(Letter letter) {
        given.as(DemoAccounts.ORGANISER, () -> {
            service(LetterService.class).time(letter.getId());
            return null;
        });
    }

    @Test
    void whoWantsNoLettersGetsFormalNoticesAlone() throws Exception {
        var event = given.event("Stopped", "توقفت", 50);
        var form = given.form(event, FormKind.GUEST);
        come(form, "Stays", "stays@stop.example", Language.ENGLISH);
        come(form, "Stops", "stops@stop.example", Language.ARABIC);
        come(form, "Clicks", "clicks@stop.example", Language.ENGLISH);
        send(event, new LetterProfile("First", "أولى", "Text", "نص", false, null, LetterPart.COMING), 3);
        var reader = given.portal().http();
        var stop = given.link("stops@stop.example", "sign-ups") + "/letters";
        var page = reader.get("/ar/sign-ups/" + stop);
        assertEquals(302, reader.submit(page, "form[action*=form]", Map.of()).status());
        assertTrue(reader.get("/ar/sign-ups/" + stop).text().contains("لن تصلكم رسائل أخرى"));
        var address = given.mails("clicks@stop.example").getLast().getStopAddress();
        try (var program = HttpClient.newHttpClient()) {
            var path = URI.create(address).getPath();
            var post = HttpRequest.newBuilder(URI.create(given.portal().address() + path)).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")).build();
            assertEquals(200, program.send(post, HttpResponse.BodyHandlers.discarding()).statusCode(), "a mail program needs nothing else");
        }
        var looked = draft(event, letter("Looked at", "Text", LetterPart.COMING));
        var preview = given.portal().http().signIn(DemoAccounts.ORGANISER).get("/en/desk/events/" + event.getSlug() + "/letters/" + looked.getId() + "/send").page();
        assertTrue(preview.text().contains("One person gets this letter") && preview.text().contains("2 people of this part are left out: they stopped"), preview.select("main").text());
        var second = send(event, new LetterProfile("Second", "ثانية", "Text", "نص", false, null, LetterPart.COMING), 3);
        assertEquals(List.of(1L, 0L, 0L), List.of(letters("stays@stop.example", "Second"), letters("stops@stop.example", "ثانية"), letters("clicks@stop.example", "Second")));
        var log = given.portal().http().signIn(DemoAccounts.ORGANISER).get("/en/desk/events/" + event.getSlug() + "/letters/" + second.getId() + "/log");
        assertEquals(2, log.page().select("tbody .chip").eachText().stream().filter("Left out: wants no letters"::equals).count());
        send(event, new LetterProfile("Notice", "إشعار", "Text", "نص", true, null, LetterPart.COMING), 3);
        assertEquals(1, letters("stops@stop.example", "إشعار"), "formal notices go to everybody");
        assertNull(given.mails("stops@stop.example").getLast().getStopAddress());
        assertEquals(302, reader.submit(reader.get("/ar/sign-ups/" + stop), "form[action*=form]", Map.of()).status());
        send(event, new LetterProfile("Third", "ثالثة", "Text", "نص", false, null, LetterPart.COMING), 3);
        assertEquals(1, letters("stops@stop.example", "ثالثة"));
    }

    private Letter send(Event event, LetterProfile profile, int expected) {
        var letter = draft(event, profile);
        settle(letter, expected);
        given.portal(() -> {
            service(LetterJob.class).run();
            return null;
        });
        return letter;
    }

    /** Does what the job does, some time later. */
    private void run(Duration later) {
        given.portal().inTransaction(() -> {
            var postman = new Postman(service(Letters.class), service(Deliveries.class), service(LetterService.class), service(LetterWriter.class), service(SignUps.class),
                    service(Events.class), service(EventRights.class), service(Outbox.class), service(AuditTrail.class), Clock.offset(Clock.systemUTC(), later));
            postman.listDue().forEach(postman::begin);
            return null;
        });
        given.portal(() -> {
            service(LetterJob.class).run();
            return null;
        });
    }

    @Test
    void whoMayNotSeePaymentsLearnsNothingOfThemByLetter() {
        var event = given.event("Letter rights", "حقوق", 50);
        come(given.form(event, FormKind.GUEST), "Someone", "someone@letters.example", Language.ENGLISH);
        given.entrust(event, DemoAccounts.CONTRIBUTOR, EnumSet.of(Duty.LIST));
        var service = service(LetterService.class);
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.CONTRIBUTOR, () -> service.draft(event.getId(), letter("Pay", "You owe {amount}", LetterPart.COMING))));
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.CONTRIBUTOR, () -> service.draft(event.getId(),
                letter("Pay", "Text", new LetterPart(null, null, null, PaymentState.AWAITED)))));
        given.entrust(event, DemoAccounts.CONTRIBUTOR, EnumSet.of(Duty.CHECK_IN));
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.CONTRIBUTOR, () -> service.draft(event.getId(), letter("Hello", "Text", LetterPart.COMING))));
        var other = given.portal().http().signIn(DemoAccounts.CONTRIBUTOR);
        assertEquals(403, other.get("/en/desk/events/" + event.getSlug() + "/letters").status());
        var letter = draft(event, letter("Private", "Dear {name}", LetterPart.COMING));
        assertEquals(403, other.get("/en/desk/events/" + event.getSlug() + "/letters/" + letter.getId() + "/as/1").status());
        assertFalse(other.get("/en/desk/events/" + event.getSlug() + "/door").text().contains("Letters"));
    }
}
