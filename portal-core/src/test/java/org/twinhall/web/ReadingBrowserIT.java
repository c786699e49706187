package org.twinhall.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.testing.Browser;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** The public site as readers use it. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingBrowserIT {

    private Browser browser;

    @BeforeAll
    void start(RunningPortal portal) {
        browser = new Browser(portal.address());
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ar", "/en/menu", "/ar/groups", "/ar/groups/hanwell-sabastiya", "/en/places", "/ar/places/abu-dis",
        "/en/news", "/en/news/one-place-many-spellings", "/ar/articles", "/ar/articles/a-week-of-olives", "/en/pages/handbook/visits",
        "/en/contact", "/ar/sign-in", "/en/register", "/ar/elsewhere", "/en/search?q=school&view=map"})
    void isAccessibleOnEveryScreen(String path) {
        var page = browser.open(1280, ColorScheme.LIGHT);
        page.navigate(path);
        assertEquals(List.of(), Browser.violationsOnEveryScreen(page));
        page.context().close();
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theLogoOpensTheMenuAndEscapeClosesIt() {
        var page = browser.open(375, ColorScheme.LIGHT);
        page.navigate("/en");
        var opener = page.locator(".menu-opener");
        assertFalse(page.locator("#site-menu").isVisible());
        opener.click();
        assertEquals("true", opener.getAttribute("aria-expanded"));
        assertTrue(page.locator("#site-menu").isVisible());
        page.keyboard().press("Escape");
        assertFalse(page.locator("#site-menu").isVisible());
        assertEquals(true, page.evaluate("document.activeElement === document.querySelector('.menu-opener')"));
        page.context().close();
    }

    @Test
    void aVisitorFindsHerGroupFromTheFirstPage() {
        var page = browser.open(1280, ColorScheme.LIGHT);
        page.navigate("/en");
        link(page, "Find a group near you").click();
        page.getByLabel("Group or place").fill("Sabastia");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        link(page, "Hanwell Friends of Sabastiya (HAFSA)").first().click();
        assertEquals("Hanwell Friends of Sabastiya (HAFSA)", page.locator("h1").textContent());
        page.context().close();
    }

    @Test
    void theLanguageSwitchKeepsThePage() {
        var page = browser.open(1280, ColorScheme.LIGHT);
        page.navigate("/en/pages/handbook/visits");
        page.locator(".language-link").click();
        assertTrue(page.url().endsWith("/ar/pages/handbook/visits"));
        assertEquals("rtl", page.locator("html").getAttribute("dir"));
        page.context().close();
    }

    @Test
    void aLetterWithAMistakeKeepsWhatWasTyped() {
        var page = browser.open(375, ColorScheme.LIGHT);
        page.navigate("/en/contact");
        page.locator("form.form").evaluate("form => form.noValidate = true");
        page.getByLabel("Your name").fill("A reader");
        page.getByLabel("Your e-mail address").fill("no address");
        page.getByLabel("Your letter").fill("A question");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the letter")).click();
        assertTrue(page.locator(".error-summary").isVisible());
        assertEquals("true", page.getByLabel("Your e-mail address").getAttribute("aria-invalid"));
        assertEquals("A question", page.getByLabel("Your letter").inputValue());
        page.getByLabel("Your e-mail address").fill("reader@example.org");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the letter")).click();
        assertTrue(page.getByText("Your letter is on its way").isVisible());
        page.context().close();
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
