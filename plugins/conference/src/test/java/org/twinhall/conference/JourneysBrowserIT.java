package org.twinhall.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.Event;
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
    void onATelephoneInArabicSomebodyWaitsIsOfferedAPlaceAndTakesIt() {
        var event = given.event("A house with six chairs", "بيت فيه ستة كراسٍ", 25);
        var form = given.portal(() -> given.portal().get(FormService.class).open(event.getId(), new FormProfile(FormKind.DELEGATE, "", "", null, null, null, 6, 1,
                GroupRule.ASKED, 1, true, FormProfile.HOURS)));
        var there = IntStream.range(0, 6).mapToObj(seat -> given.come(form, Application.of("Guest " + seat, "chair" + seat + "@example.org"), Language.ENGLISH)).toList();
        var page = browser.openWithoutScripts(375);
        page.navigate("/ar/events/" + event.getSlug());
        page.locator("a[href*=sign-up]").first().click();
        assertTrue(page.locator("main").textContent().contains("قائمة الانتظار"));
        page.locator("#name").fill("ليان منصور");
        page.locator("#email").fill("layan@example.org");
        send(page, "form.form");
        page.navigate("/ar/sign-ups/" + given.link("layan@example.org", "sign-ups"));
        if (page.locator(".ticket button").count() > 0) {
            send(page, ".ticket");
        }
        assertTrue(page.locator(".ticket").textContent().contains("في قائمة الانتظار"), page.locator(".ticket").textContent());

        given.portal().as(Identity.VISITOR, () -> {
            given.portal().get(SignUpService.class).withdraw(there.getFirst().getSecret());
            return null;
        });
        page.navigate("/ar/sign-ups/" + given.link("layan@example.org", "sign-ups"));
        assertTrue(page.locator(".ticket").textContent().contains("خلا لكم مكان"), page.locator(".ticket").textContent());
        send(page, ".ticket");
        assertTrue(page.locator(".ticket").textContent().contains("له مكان"), page.locator(".ticket").textContent());
        assertEquals(Language.ARABIC, given.mails("layan@example.org").getLast().getLanguage());
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
