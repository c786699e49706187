package org.twinhall.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.GivenProgrammes;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.FormProfile;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.testing.Browser;
import org.twinhall.text.Language;

/** What the plugin is for, each from the beginning to the end, as people press it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ConferencePortal.class)
class JourneysBrowserIT {

    private GivenEvents given;
    private Browser browser;

    @BeforeAll
    void start(GivenEvents events) {
        given = events;
        browser = new Browser(given.portal().address());
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    /** What one journey meant to go wrong is no complaint about the next. */
    @BeforeEach
    void forgetComplaints() {
        browser.complaints();
    }

    private Page organiser() {
        return browser.signIn(DemoAccounts.ORGANISER.email(), DemoAccounts.ORGANISER.password());
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    @Test
    void anOrganiserMakesNextYearsConferenceFromThisOneAndPublishesItsProgramme() {
        var page = organiser();
        page.navigate("/en/desk/events/" + given.demo("Annual conference").getSlug() + "/copy");
        page.locator("#titleen").fill("Conference of the fifteenth year");
        page.locator("#titlear").fill("مؤتمر السنة الخامسة عشرة");
        send(page, "form:has(#titleen)");
        var slug = page.url().replaceFirst(".*/desk/events/([^?/]+).*", "$1");
        assertTrue(slug.contains("fifteenth"), page.url());
        var reader = browser.open(375, ColorScheme.DARK);
        assertEquals(404, reader.navigate("/en/events/" + slug).status());

        send(page, "form.notice");
        page.navigate("/en/desk/events/" + slug + "/programme");
        send(page, "section[aria-labelledby=programme-publication] form.form");
        for (var language : Language.values()) {
            assertEquals(200, reader.navigate("/" + language.tag() + "/events/" + slug).status());
            reader.locator("section[aria-labelledby=event-programme] a").first().click();
            assertTrue(reader.locator("main h2, main h3").count() > 2, reader.url());
            assertEquals(List.of(), Browser.violations(reader));
        }
    }

    @Test
    void onATelephoneInEitherLanguageSomebodyWaitsIsOfferedAPlaceAndTakesIt() {
        var event = given.event("A house with six chairs", "بيت فيه ستة كراسٍ", 25);
        var form = given.portal(() -> given.portal().get(FormService.class).open(event.getId(), new FormProfile(FormKind.DELEGATE, "", "", null, null, null, 6, 1,
                GroupRule.ASKED, 1, true, FormProfile.HOURS)));
        var there = IntStream.range(0, 6).mapToObj(seat -> given.come(form, Application.of("Guest " + seat, "chair" + seat + "@example.org"), Language.ENGLISH)).toList();
        for (var language : Language.values()) {
            boolean arabic = language == Language.ARABIC;
            var email = "waits-" + language.tag() + "@example.org";
            var page = browser.openWithoutScripts(375);
            page.navigate("/" + language.tag() + "/events/" + event.getSlug());
            page.locator("a[href*=sign-up]").first().click();
            assertTrue(page.locator("main").textContent().contains(arabic ? "قائمة الانتظار" : "the waiting list"));
            page.locator("#name").fill(arabic ? "ليان منصور" : "Flora Reid");
            page.locator("#email").fill(email);
            send(page, "form.form");
            var own = "/" + language.tag() + "/sign-ups/" + given.link(email, "sign-ups");
            page.navigate(own);
            if (page.locator(".ticket button").count() > 0) {
                send(page, ".ticket");
            }
            assertTrue(page.locator(".ticket").textContent().contains(arabic ? "في قائمة الانتظار" : "On the waiting list"), page.locator(".ticket").textContent());

            given.portal().as(Identity.VISITOR, () -> {
                given.portal().get(SignUpService.class).withdraw(there.get(language.ordinal()).getSecret());
                return null;
            });
            page.navigate(own);
            assertTrue(page.locator(".ticket").textContent().contains(arabic ? "خلا لكم مكان" : "A place was freed for you"), page.locator(".ticket").textContent());
            send(page, ".ticket");
            assertTrue(page.locator(".ticket").textContent().contains(arabic ? "له مكان" : "Has a place"), page.locator(".ticket").textContent());
            assertEquals(language, given.mails(email).getLast().getLanguage());
        }
    }

    @Test
    void theTextsOfAnEventAreWrittenInTheEditorOrByHandAndAreStoredClean() {
        var event = given.event("Written richly", "مكتوب بعناية", 29);
        var desk = "/en/desk/events/" + event.getSlug();
        var page = organiser();
        page.navigate(desk);
        page.locator("div#bodyen").fill("Bring a pen.");
        page.locator("div#bodyen").selectText();
        page.locator("[data-editor]:has(#bodyen) [data-do=bold]").click();
        page.locator("div#bodyar").fill("أحضروا قلمًا.");
        assertEquals(List.of(), Browser.violations(page));
        send(page, "form[action*=record]");
        page.waitForURL(url -> url.contains("done="));
        for (var language : Language.values()) {
            var reader = browser.openWithoutScripts(375);
            reader.navigate("/" + language.tag() + "/events/" + event.getSlug());
            assertEquals(language == Language.ARABIC ? "أحضروا قلمًا." : "Bring a pen.", reader.locator(language == Language.ARABIC ? ".prose p" : ".prose p strong").textContent());
            reader.context().close();
        }
        var byHand = given.portal().http().signIn(DemoAccounts.ORGANISER);
        assertEquals(302, byHand.submit(byHand.get(desk), "form[action*=record]", Map.of("fields:wordsen:text:body:control", "## Lunch\n\n**Soup**")).status());
        assertEquals("Soup", byHand.get("/en/events/" + event.getSlug()).page().selectFirst(".prose h2 + p strong").text());
        assertEquals(302, byHand.submit(byHand.get(desk), "form[action*=record]", Map.of("fields:wordsen:text:format", "html",
                "fields:wordsen:text:body:control", "<p onclick='x()'>Tea<script>alert(1)</script></p>")).status());
        assertEquals("<p>Tea</p>", byHand.get("/en/events/" + event.getSlug()).page().selectFirst(".prose").html().strip());
        assertEquals(List.of(), browser.complaints());
    }

    /** With a mouse the first of three becomes the last; with a finger it goes back, and a session moves into another room. */
    @Test
    void sessionsArePulledToTheirPlaceWithAMouseAndWithAFinger() {
        var event = given.event("Pulled about", "سحب الجلسات", 28);
        var programmes = new GivenProgrammes(given);
        long hall = programmes.room(event, "Hall").key();
        long shed = programmes.room(event, "Shed").key();
        var first = programmes.session(event, "First", 0, null, hall, Set.of());
        programmes.session(event, "Second", 45, null, hall, Set.of());
        var third = programmes.session(event, "Third", 90, null, hall, Set.of());
        var other = programmes.session(event, "Elsewhere", 120, null, shed, Set.of());
        var page = organiser();
        page.navigate("/en/desk/events/" + event.getSlug() + "/programme");
        pull(page, first.key(), third.key(), false);
        assertEquals(List.of("Second", "Third", "First", "Elsewhere"), page.locator("[data-session] a").allTextContents());
        assertEquals(0, minutes(event, "Second"), "the times stay those of the places");
        assertEquals(90, minutes(event, "First"));
        page.setViewportSize(375, 1800);
        page.navigate("/ar/desk/events/" + event.getSlug() + "/programme");
        pull(page, first.key(), other.key(), true);
        assertEquals(150, minutes(event, "First"), "behind the other one, in its room");
        assertTrue(page.locator("[data-session='" + first.key() + "']").textContent().contains("Shed"));
        assertEquals(List.of(), Browser.violations(page));
        assertEquals(List.of(), browser.complaints());
    }

    /** How many minutes after the event a session begins. */
    private long minutes(Event event, String title) {
        var starts = given.portal(() -> given.portal().get(ProgrammeService.class).draft(event).sessions().stream().filter(one -> one.title().english().equals(title))
                .findFirst().orElseThrow().getStarts());
        return Math.round(Duration.between(event.getStarts(), starts).toMillis() / 60_000.0);
    }

    /** Pulls a session by its handle into the lower half of another one. */
    private static void pull(Page page, long session, long onto, boolean finger) {
        var from = page.locator("[data-session='" + session + "'] [data-handle]").boundingBox();
        var to = page.locator("[data-session='" + onto + "']").boundingBox();
        double x = from.x + from.width / 2;
        double y = from.y + from.height / 2;
        double end = to.y + to.height - 6;
        if (finger) {
            var hand = page.context().newCDPSession(page);
            touch(hand, "touchStart", x, y);
            touch(hand, "touchMove", x, (y + end) / 2);
            touch(hand, "touchMove", x, end);
            hand.send("Input.dispatchTouchEvent", touches("touchEnd"));
        } else {
            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x, end, new Mouse.MoveOptions().setSteps(4));
            page.mouse().up();
        }
        page.waitForURL(url -> url.contains("done="));
    }

    private static void touch(CDPSession hand, String type, double x, double y) {
        var touches = touches(type);
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        touches.getAsJsonArray("touchPoints").add(point);
        hand.send("Input.dispatchTouchEvent", touches);
    }

    private static JsonObject touches(String type) {
        var touches = new JsonObject();
        touches.addProperty("type", type);
        touches.add("touchPoints", new JsonArray());
        return touches;
    }

    @Test
    void anEventIsCancelledAndEverybodyIsToldInTheirLanguage() {
        var event = given.event("A walk that it rains on", "نزهة تحت المطر", 15);
        var form = given.form(event, FormKind.GUEST);
        var told = Map.of("walker@example.org", Language.ENGLISH, "mashi@example.org", Language.ARABIC);
        told.forEach((email, language) -> given.come(form, Application.of("Somebody", email), language));
        var page = organiser();
        page.navigate("/en/desk/events/" + event.getSlug());
        page.locator("details summary").last().click();
        page.locator("#reasonEnglish").fill("It rains.");
        page.locator("#reasonArabic").fill("السماء تمطر.");
        page.locator("button.button-danger").last().click();
        assertCancelled(event);
        told.forEach((email, language) -> {
            var mail = given.mails(email).getLast();
            assertEquals(language, mail.getLanguage());
            assertTrue(mail.getPlain().contains(language == Language.ARABIC ? "السماء تمطر." : "It rains."), mail.getPlain());
            assertEquals(1, given.mails(email).stream().filter(one -> one.getSubject().equals(mail.getSubject())).count());
        });
    }

    private void assertCancelled(Event event) {
        for (var language : Language.values()) {
            var reader = browser.open(1280, ColorScheme.LIGHT);
            reader.navigate("/" + language.tag() + "/events/" + event.getSlug());
            assertTrue(reader.locator(".notice-danger").textContent().contains(language == Language.ARABIC ? "السماء تمطر." : "It rains."));
            assertFalse(reader.locator("a[href*=sign-up]").count() > 0);
            reader.context().close();
        }
    }
}
