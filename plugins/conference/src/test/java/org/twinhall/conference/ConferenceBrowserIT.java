package org.twinhall.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.mail.MailService;
import org.twinhall.testing.Browser;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;

/** Dates and signing up, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferenceBrowserIT {

    private RunningPortal portal;
    private Browser browser;
    private String slug;

    @BeforeAll
    void start() throws Exception {
        portal = RunningPortal.withPlugin();
        browser = new Browser(portal.address());
        slug = portal.as(Identity.PORTAL, () -> portal.get(EventService.class).listComing().stream()
                .filter(event -> event.title(Language.ENGLISH).contains("Annual conference")).findFirst().orElseThrow().getSlug());
    }

    @AfterAll
    void stop() {
        browser.close();
        portal.close();
    }

    @Test
    void onATelephoneWithoutScriptsInArabicSomebodySignsUpAndConfirms() {
        var page = browser.openWithoutScripts(375);
        page.navigate("/ar/events/" + slug);
        page.locator("a[href*=sign-up]").first().click();
        page.locator("#name").fill("هبة عودة");
        page.locator("#email").fill("hiba@example.org");
        page.locator("select[id^=question]").first().selectOption("2");
        page.locator("#residence").selectOption("PALESTINE");
        page.locator("form.form button[type=submit]").click();
        assertTrue(page.locator("main").textContent().contains("حُفظ لكم مكان"));
        var mail = portal.as(Identity.PORTAL, () -> {
            var mails = portal.get(MailService.class);
            return mails.find(mails.list(null, 0, 5000).stream().filter(one -> one.recipient().equals("hiba@example.org")).findFirst().orElseThrow().id())
                    .orElseThrow();
        });
        assertEquals(Language.ARABIC, mail.getLanguage());
        page.navigate(mail.getPlain().replaceFirst("(?s).*(/ar/sign-ups/[\\w-]+).*", "$1"));
        assertEquals(1, page.locator("main button").count());
        page.locator("main button").click();
        assertTrue(page.locator(".ticket").textContent().contains("له مكان"));
        page.locator("input[name='sessions:control']").first().check();
        page.locator("form[action*=choice] button[type=submit]").click();
        assertTrue(page.locator("main").textContent().contains("حُفظ اختياركم"));
        assertTrue(page.locator("input[name='sessions:control']").first().isChecked());
    }

    /** A helper at the door goes into the cellar: names are pressed and a ticket is read there, the page is opened anew, and all of it counts when there is a network again. */
    @Test
    void checkingInGoesOnWithoutANetwork() {
        var event = portal.as(Identity.PORTAL, () -> portal.get(Events.class).findBySlug(slug).orElseThrow());
        var nour = Ticket.of(portal.as(Identity.PORTAL, () -> portal.get(SignUps.class).listConfirmed(portal.get(SignUpForms.class).listOf(event.getId()).stream()
                .map(SignUpForm::getId).toList()).stream().filter(one -> one.getEmail().equals("nour@demo.example")).findFirst().orElseThrow()));
        for (var language : Language.values()) {
            boolean arabic = language == Language.ARABIC;
            var page = browser.signIn(DemoAccounts.ORGANISER.email(), DemoAccounts.ORGANISER.password());
            page.setViewportSize(375, 800);
            // A camera that sees the ticket of somebody.
            page.addInitScript("navigator.mediaDevices.getUserMedia = async () => { const canvas = document.createElement('canvas'); canvas.width = canvas.height = 480;"
                    + " const pen = canvas.getContext('2d'); const draw = () => { pen.fillStyle = '#fff'; pen.fillRect(0, 0, 480, 480); if (window.seen) pen.drawImage(window.seen, 40, 40, 400, 400); };"
                    + " setInterval(draw, 50); draw(); return canvas.captureStream(10); };");
            page.navigate("/" + language.tag() + "/desk/events/" + slug + "/check-in");
            page.waitForSelector(".check-in-guest");
            page.waitForSelector("html[data-kept]");
            assertEquals(List.of(), Browser.violationsOnEveryScreen(page));
            page.setViewportSize(375, 800);
            page.evaluate("async path => { const picture = new Image(); picture.src = path; await picture.decode(); window.seen = picture; }", "/en" + nour.path(event) + "/code.svg");
            page.context().setOffline(true);
            var ruth = page.locator(".check-in-guest:has-text('Ruth Penhallow')");
            // In the second language she is in since the first, which a second press cannot change.
            ruth.locator(arabic ? "button.button-quiet" : "button.check-in-big").first().click();
            page.waitForSelector("[data-state].is-waiting");
            assertTrue(page.locator("[data-state]").textContent().contains(arabic ? "مسح واحد ينتظر" : "One scan waits"), page.locator("[data-state]").textContent());
            page.locator("[data-start]").click();
            page.waitForSelector("[data-verdict]:has-text('نور الخطيب')");
            assertTrue(page.locator("[data-verdict]").textContent().contains(arabic ? "سُجّل الوصول من قبل" : "welcome"), page.locator("[data-verdict]").textContent());
            page.reload();
            page.waitForSelector(".check-in-guest");
            assertTrue(page.locator("[data-state]").textContent().contains(arabic ? "مسحان" : "2 scans"), page.locator("[data-state]").textContent());
            page.context().setOffline(false);
            page.waitForSelector("[data-state]:has-text('" + (arabic ? "لا شيء ينتظر" : "Nothing waits") + "')");
            page.navigate("/" + language.tag() + "/desk/events/" + slug + "/door");
            assertEquals(arabic ? 2 : 3, page.locator(".door-guest .chip").count(), "Ruth and Colin came together; in the second language their tick is taken away");
            page.context().close();
        }
        // What the console says of a network that is not there.
        assertEquals(List.of(), browser.complaints().stream().filter(one -> !one.contains("ERR_INTERNET_DISCONNECTED") && !one.contains("ERR_FAILED")).toList());
    }

    /** Events in one place are one point, on land that can be seen. */
    @Test
    void theMapShowsWhereEventsAre() {
        var page = browser.open(1280, ColorScheme.LIGHT);
        page.navigate("/ar/events?view=map");
        page.waitForSelector(".map-mark");
        assertTrue(page.locator(".map-ground svg").boundingBox().width > 1000, "the land is drawn");
        page.locator(".map-mark").first().press("Enter");
        assertTrue(page.locator(".leaflet-popup li").count() > 1);
        assertEquals(List.of(), Browser.violations(page));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void everyPageIsAccessibleAtBothWidths() {
        for (int width : new int[] {1280, 375}) {
            for (var path : List.of("/en/events", "/ar/events?view=month", "/ar/events/" + slug, "/en/events/" + slug, "/ar/events/" + slug + "/programme", "/en/events/" + slug + "/propose")) {
                var page = browser.open(width, width == 375 ? ColorScheme.DARK : ColorScheme.LIGHT);
                page.navigate(path);
                assertEquals(List.of(), Browser.violations(page), path + " at " + width);
                assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), path);
                page.context().close();
            }
        }
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void everyPageOfTheOrganisersIsAccessible() {
        var page = browser.signIn(DemoAccounts.ORGANISER.email(), DemoAccounts.ORGANISER.password());
        for (var path : List.of("/desk/events", "/desk/events/new", "/desk/events/" + slug, "/desk/events/" + slug + "/forms", "/desk/events/" + slug + "/people",
                "/desk/events/" + slug + "/door", "/desk/events/" + slug + "/organisers", "/desk/events/" + slug + "/copy", "/desk/events/" + slug + "/programme",
                "/desk/events/" + slug + "/programme/sessions/new", "/desk/events/" + slug + "/programme/rooms", "/desk/events/" + slug + "/programme/speakers",
                "/desk/events/" + slug + "/programme/proposals")) {
            page.navigate("/en" + path);
            assertEquals(List.of(), Browser.violations(page), path);
        }
        page.navigate("/en/desk/events/" + slug + "/forms");
        page.locator("main li a[href*='forms/']").first().click();
        assertEquals(List.of(), Browser.violations(page), page.url());
        assertEquals(List.of(), browser.complaints());
    }
}
