package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.change.Follower;
import org.twinhall.search.tally.SearchLog;
import org.twinhall.testing.Await;
import org.twinhall.testing.Browser;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** Somebody types into the search box and chooses, by the keyboard or by the pointer. */
@ExtendWith(PortalExtension.class)
class SuggestBrowserIT {

    private static final String OPTIONS = "#site-search-suggestions:not([hidden]) [role=option]";

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

    @Test
    void whoTypesChoosesByTheKeyboardAndHearsWhatIsChosen() {
        var page = browser.open(1280, ColorScheme.LIGHT);
        page.navigate("/en");
        var field = page.locator("#site-search");
        field.focus();
        page.keyboard().type("Radnor Pal");
        page.waitForSelector(OPTIONS);
        assertEquals("true", field.getAttribute("aria-expanded"));
        assertNull(field.getAttribute("aria-activedescendant"));
        assertTrue(page.locator(".search-box [role=status]").first().textContent().matches(".*\\d.*"));

        page.keyboard().press("ArrowDown");
        var chosen = page.locator("#" + field.getAttribute("aria-activedescendant"));
        assertEquals("true", chosen.getAttribute("aria-selected"));
        assertTrue(chosen.textContent().contains("Radnor Palestine Links"));
        assertEquals("site-search", page.evaluate("document.activeElement.id"));
        page.keyboard().press("ArrowUp");
        assertNull(field.getAttribute("aria-activedescendant"), "behind the first comes the field");

        page.keyboard().press("Escape");
        assertEquals("false", field.getAttribute("aria-expanded"));
        assertEquals("Radnor Pal", field.inputValue());
        assertFalse(page.locator("#site-search-suggestions").isVisible());

        page.keyboard().press("ArrowDown");
        page.waitForSelector(OPTIONS);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/en/groups/knighton-azzun"));
    }

    @Test
    void aPressOnASuggestionOpensItAndEnterWithoutAChoiceSearches() {
        var page = browser.open(375, ColorScheme.DARK);
        page.navigate("/ar");
        page.locator("#site-search").fill("أبو");
        page.locator(OPTIONS, new Page.LocatorOptions().setHasText("أبو ديس")).first().click();
        page.waitForURL(url -> url.contains("abu-dis"));
        page.locator("#site-search").fill("زيتون");
        page.waitForSelector(OPTIONS);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/ar/search?q="));
    }

    @Test
    void howFarDownAResultStoodIsCountedWhenItIsOpened() {
        var page = browser.open(1280, ColorScheme.LIGHT);
        for (int time = 0; time < SearchLog.LEAST; time++) {
            page.navigate("/en/search?q=Provost");
        }
        page.locator(".result-title a").nth(1).click();
        page.waitForURL(url -> !url.contains("/search"));
        Await.until("it is counted", () -> portal.as(Identity.PORTAL, () -> portal.get(SearchLog.class).listAsked(100)).stream()
                .anyMatch(count -> count.words().equals("Provost") && count.opened() == 1 && count.position() == 2));
    }
}
