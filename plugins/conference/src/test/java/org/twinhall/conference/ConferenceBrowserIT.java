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
        page.locator("select[id^=question]").selectOption("2");
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
