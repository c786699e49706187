package org.twinhall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.Browser;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** The main job of the portal, as an editor of a group does it, and what happens when the evening goes wrong. */
@ExtendWith(PortalExtension.class)
class EditorJourneyBrowserIT {

    private Browser browser;
    private RunningPortal portal;

    @BeforeEach
    void start(RunningPortal running) {
        portal = running;
        browser = new Browser(portal.address());
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 375})
    void anEditorWritesPreviewsPublishesCorrectsAndTakesBack(int width) {
        var title = "Seedlings for the school garden " + width;
        var editor = browser.open(width, ColorScheme.LIGHT);
        begin(editor, title);
        editor.locator("#lead").fill("Forty seedlings went into the ground.");
        editor.locator("#body").fill("## What we planted\n\nThyme, sage and **forty** olives.");
        button(editor, "Save and preview").click();
        assertTrue(editor.locator(".notice").first().textContent().contains("preview"));
        assertEquals("What we planted", editor.locator(".prose h2").textContent());

        var reader = browser.open(375, ColorScheme.LIGHT);
        var address = "/en/news/seedlings-for-the-school-garden-" + width;
        assertEquals(404, reader.navigate(address).status(), "a draft is nobody's business");

        link(editor, "Back to the editor").click();
        button(editor, "Publish").click();
        assertTrue(editor.getByText("Published. Everybody").isVisible());
        assertEquals(200, reader.navigate(address).status());
        assertEquals("forty", reader.locator(".prose strong").textContent());

        editor.locator("#body").fill("## What we planted\n\nThyme, sage and **fifty** olives.");
        button(editor, "Save the draft").click();
        assertTrue(editor.getByText("Readers see no change until").isVisible());
        reader.navigate(address);
        assertEquals("forty", reader.locator(".prose strong").textContent());
        button(editor, "Publish").click();
        assertTrue(editor.getByText("Published. Everybody").isVisible());
        reader.navigate(address);
        assertEquals("fifty", reader.locator(".prose strong").textContent());

        button(editor, "Take it down").click();
        assertTrue(editor.getByText("Taken down").first().isVisible());
        assertEquals(410, reader.navigate(address).status());
        assertEquals(List.of(), browser.complaints().stream().filter(told -> !told.matches(".*status of (404|410).*")).toList());
    }

    @Test
    void textThatWasNotSavedSurvivesALostSignIn() {
        var editor = browser.open(1280, ColorScheme.LIGHT);
        begin(editor, "Written in a long evening");
        var address = editor.url().replaceFirst("\\?.*", "");
        editor.locator("#body").fill("Written while signed in.");
        editor.context().clearCookies();
        editor.locator("#body").fill("Written after the sign-in was lost.");
        editor.getByText("You are no longer signed in").waitFor();
        button(editor, "Save the draft").click();
        editor.waitForURL(url -> url.contains("/sign-in"));
        Browser.enter(editor, DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        editor.navigate(address);
        assertEquals("Written after the sign-in was lost.", editor.locator("#body").inputValue());
        button(editor, "Save the draft").click();
        assertTrue(editor.getByText("Readers see no change until").isVisible());
        editor.navigate(address);
        assertEquals("Written after the sign-in was lost.", editor.locator("#body").inputValue());
    }

    @Test
    void textIsKeptAtTheServerWhileItIsWrittenAndWaitsInAnotherBrowser() {
        var editor = browser.open(1280, ColorScheme.LIGHT);
        begin(editor, "Written on the train");
        var address = editor.url().replaceFirst("\\?.*", "");
        editor.locator("#body").fill("Half a sentence");
        editor.getByText("Your text is kept").waitFor();
        editor.context().close();

        var athome = browser.signIn(DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        athome.navigate(address);
        assertFalse(athome.locator("#body").inputValue().contains("Half"), "what was saved is shown first");
        link(athome, "Go on with it").click();
        assertEquals("Half a sentence", athome.locator("#body").inputValue());
    }

    private void begin(Page editor, String title) {
        Browser.signIn(editor, DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        editor.navigate("/en/desk/new");
        editor.getByLabel("What will it be?").selectOption("NEWS");
        editor.getByLabel("In which language do you begin?").selectOption("en");
        editor.getByLabel("Title").fill(title);
        button(editor, "Begin writing").click();
        assertTrue(editor.getByText("Begun. Your draft is saved").isVisible());
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
