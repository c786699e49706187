package org.twinhall.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.access.Identity;
import org.twinhall.change.Follower;
import org.twinhall.mail.MailService;
import org.twinhall.testing.Browser;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** A visitor looks for a place, finds stories and writes to its friends. */
@ExtendWith(PortalExtension.class)
class ReaderJourneyBrowserIT {

    /** An element has no outline, nor has its stretched link, nor is it an arc of the drawing that grows thick. */
    private static final String UNSEEN = """
            el !== document.body && getComputedStyle(el).outlineStyle === 'none' && getComputedStyle(el, '::after').outlineStyle === 'none'
            && !(el.querySelector('.arcs-arc') && parseFloat(getComputedStyle(el.querySelector('.arcs-arc')).strokeWidth) > 3)""";

    private Browser browser;
    private RunningPortal portal;

    @BeforeEach
    void start(RunningPortal running) {
        portal = running;
        portal.get(Follower.class).catchUp();
        browser = new Browser(portal.address());
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVisitorFindsAPlaceInAnotherSpellingReadsAndWritesToItsFriends(boolean scripts) {
        var page = scripts ? browser.open(375, ColorScheme.LIGHT) : browser.openWithoutScripts(375);
        page.navigate("/en");
        search(page, "Sabastia");
        page.locator("main .filter-opener").click();
        page.locator(".facet-link", new Page.LocatorOptions().setHasText("News")).click();
        page.locator(".result-title a", new Page.LocatorOptions().setHasText("Ten years of Hanwell")).click();
        assertEquals("Ten years of Hanwell and Sebastia", page.locator("h1").textContent().strip());

        search(page, "Sabastia");
        page.locator(".result-title a", new Page.LocatorOptions().setHasText("Hanwell Friends")).click();
        page.locator("main a", new Page.LocatorOptions().setHasText("Write to the group")).click();
        page.getByLabel("Your name").fill("A reader");
        page.getByLabel("Your e-mail address").fill("reader-" + scripts + "@example.org");
        page.getByLabel("Your letter").fill("May I come to the next meeting?");
        page.locator("form.form button[type=submit]").click();
        assertTrue(page.getByText("Your letter is on its way").isVisible());
        assertTrue(portal.as(Identity.PORTAL, () -> {
            var mails = portal.get(MailService.class);
            return mails.list(null, 0, 50).stream().map(line -> mails.find(line.id()).orElseThrow().getPlain())
                    .anyMatch(text -> text.contains("reader-" + scripts + "@example.org"));
        }), "the letter is among the mails");
        assertEquals(List.of(), browser.complaints());
        assertEquals(List.of(), page.context().cookies(), "a visitor gets no cookie");
    }

    @Test
    void anArabicReaderFindsTheSameInASpellingOfHerOwn() {
        var page = browser.open(375, ColorScheme.LIGHT);
        page.navigate("/ar");
        search(page, "سبسطيه");
        var titles = page.locator(".result-title").allTextContents();
        assertTrue(titles.stream().anyMatch(title -> title.contains("سبسطية")), titles.toString());
        page.locator("main .filter-opener").click();
        page.locator(".facet-link", new Page.LocatorOptions().setHasText("مجموعة")).first().click();
        page.locator(".result-title a").first().click();
        assertTrue(page.url().contains("/ar/groups/"), page.url());
        assertEquals("rtl", page.locator("html").getAttribute("dir"));
    }

    @Test
    void theKeyboardIsEnough() {
        var page = browser.open(1280, ColorScheme.LIGHT);
        page.navigate("/en");
        page.keyboard().press("Tab");
        assertTrue(focused(page, "el.matches('.skip-link')"), "the way past the header comes first");
        page.keyboard().press("Enter");
        assertTrue(page.url().endsWith("#main") || focused(page, "el.id === 'main'"), page.url());
        var lost = new HashSet<String>();
        for (int steps = 0; steps < 60; steps++) {
            page.keyboard().press("Tab");
            if (focused(page, UNSEEN)) {
                lost.add(String.valueOf(page.evaluate("document.activeElement.outerHTML.slice(0, 120)")));
            }
        }
        assertEquals(new HashSet<String>(), lost, "focus that cannot be seen");
        page.locator("#site-search, input[type=search]").first().focus();
        page.keyboard().type("olive");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/en/search?q=olive"));
        assertTrue(page.locator(".result").count() > 0);
    }

    private static boolean focused(Page page, String condition) {
        return (boolean) page.evaluate("(() => { const el = document.activeElement; return " + condition + "; })()");
    }

    private static void search(Page page, String words) {
        page.locator("header input[type=search]").first().fill(words);
        page.locator("header input[type=search]").first().press("Enter");
        page.waitForURL(url -> url.contains("/search?"));
    }
}
