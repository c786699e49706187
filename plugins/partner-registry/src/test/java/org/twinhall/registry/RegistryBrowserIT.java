package org.twinhall.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.Browser;
import org.twinhall.testing.RunningPortal;

/** What people do with the registry, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryBrowserIT {

    private RunningPortal portal;
    private Browser browser;

    @BeforeAll
    void start() throws Exception {
        portal = RunningPortal.withPlugin();
        browser = new Browser(portal.address());
    }

    @AfterAll
    void stop() {
        browser.close();
        portal.close();
    }

    @Test
    void theYearSlidesAndTheTableFollowsTheMap() {
        var page = browser.open(1280, ColorScheme.LIGHT);
        page.navigate("/en/registry?view=map");
        int today = rows(page);
        page.locator("#growth-year").fill("1985");
        assertEquals(1, rows(page));
        assertEquals(1, page.locator("svg.arcs-wide a:not(.is-away)").count());
        assertEquals("1985: one link", page.locator(".registry-told").textContent());
        assertTrue(page.url().contains("year=1985"));
        page.reload();
        assertEquals(1, rows(page));
        page.locator(".registry-play").click();
        page.waitForCondition(() -> rows(page) > 2);
        page.locator(".registry-play").click();
        assertTrue(rows(page) <= today);
        assertEquals(List.of(), browser.complaints());
    }

    private static int rows(Page page) {
        return page.locator(".registry-growth tbody tr:not([hidden])").count();
    }

    @Test
    void withoutScriptsTheYearIsAForm() {
        var page = browser.openWithoutScripts(375);
        page.navigate("/ar/registry?view=map&territory=gaza");
        page.locator("#growth-year").press("Home");
        page.locator(".registry-slider button[type=submit]").click();
        assertTrue(page.url().contains("territory=gaza") && page.url().contains("year="), page.url());
        assertTrue(rows(page) >= 1);
    }

    @Test
    void anEditorEntersALinkAndEverybodyReadsHowItIsKnown() {
        var page = browser.signIn(DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        page.navigate("/en/desk/registry");
        page.locator("a[href*='links/new']").first().click();
        page.locator(".registry-choice a", new Page.LocatorOptions().setHasText("Yatma")).click();
        assertTrue(page.locator(".registry-beside").textContent().contains("Hastings group (Yatma)"));
        page.locator("#date").fill("2024-03");
        page.locator("#sourceAddress").fill("https://example.org/olives");
        page.locator("#sourceSaysEnglish").fill("A day among the olives.");
        page.locator("form.form button[type=submit]").click();
        page.locator(".flash-good, .notice-good").first().waitFor();
        page.navigate("/en/registry/links/hanwell-sabastiya-yatma");
        assertTrue(page.locator(".registry-time-line").textContent().contains("March 2024"));
        assertTrue(page.locator(".registry-source").textContent().contains("A day among the olives."));
        assertEquals(List.of(), Browser.violations(page));
    }

    @Test
    void theListFollowsAWeightAtOnceAndSoDoesTheAddress() {
        var page = browser.open(1280, ColorScheme.LIGHT);
        page.navigate("/en/registry/match/groups/hanwell-sabastiya");
        var first = page.locator(".registry-matches h3").first();
        var before = first.textContent();
        page.locator("#weight-need").selectOption("0");
        page.locator("#weight-small").selectOption("0");
        page.locator("#weight-asks").selectOption("0");
        page.waitForCondition(() -> !first.textContent().equals(before));
        page.waitForCondition(() -> page.url().contains("need=0") && page.url().contains("asks=0"));
        var follows = page.locator(".registry-matches h3").allTextContents();
        page.reload();
        assertEquals(follows, page.locator(".registry-matches h3").allTextContents());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theWorkplacesPagesOfRequestsAndNewLinksAreAccessible() {
        var page = browser.signIn(DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        for (var path : List.of("/en/desk/registry/requests", "/ar/desk/registry/requests/hanwell-sabastiya", "/en/desk/registry/links/new?group=hanwell-sabastiya",
                "/ar/desk/registry/links/new?group=hanwell-sabastiya&partner=nablus")) {
            page.navigate(path);
            assertEquals(List.of(), Browser.violations(page), path);
        }
    }

    @Test
    void everyPageOfTheWorkplaceIsAccessibleAtBothWidths() {
        for (int width : new int[] {1280, 375}) {
            var page = browser.signIn(DemoAccounts.ORGANISER.email(), DemoAccounts.ORGANISER.password());
            page.setViewportSize(width, 900);
            for (var path : List.of("/admin/registry", "/en/desk/registry/introductions", "/ar/desk/registry/introductions/new",
                    "/admin/registry/health", "/ar/desk/registry/links/hanwell-sabastiya-sebastia/health", "/en/desk/registry/links/hanwell-sabastiya-sebastia/revive")) {
                page.navigate(path);
                assertEquals(List.of(), Browser.violations(page), path + " at " + width);
                assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), path);
            }
            page.navigate("/en/desk/registry/introductions");
            page.locator("main a[href*='introductions/1']").first().click();
            assertEquals(List.of(), Browser.violations(page), page.url() + " at " + width);
            page.navigate("/admin/registry");
            page.locator("a[href*=keepings]").first().click();
            assertEquals(List.of(), Browser.violations(page), page.url() + " at " + width);
            page.context().close();
        }
    }

    @Test
    void everyPageIsAccessibleAtBothWidths() {
        for (int width : new int[] {1280, 375}) {
            for (var path : List.of("/en/registry", "/ar/registry?view=table", "/ar/registry?view=palestine", "/en/registry?view=map",
                    "/ar/registry/links/pendle-council-beit-lid", "/en/registry/partners/bethlehem",
                    "/en/registry/requests", "/ar/registry/requests/west-bani-zeid", "/en/registry/match/groups/hanwell-sabastiya", "/ar/registry/match/partners/west-bani-zeid?need=5",
                    "/ar/registry/partners/marda/claim",
                    "/en/registry/how", "/en/registry/network", "/ar/registry/network", "/ar/registry/keeping/nothing-of-ours")) {
                var page = browser.open(width, width == 375 ? ColorScheme.DARK : ColorScheme.LIGHT);
                page.navigate(path);
                assertEquals(List.of(), Browser.violations(page), path + " at " + width);
                assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), path);
                page.context().close();
            }
        }
        assertEquals(List.of(), browser.complaints());
    }
}
