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
import org.twinhall.testing.Photographs;
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
        write(editor, "forty");
        button(editor, "Save and preview").click();
        assertTrue(editor.locator(".notice").first().textContent().contains("preview"));
        assertEquals("What we planted", editor.locator(".prose h2").textContent());

        var reader = browser.open(375, ColorScheme.LIGHT);
        var address = "/en/news/seedlings-for-the-school-garden-" + width;
        assertEquals(404, reader.navigate(address).status(), "a draft is nobody's business");

        link(editor, "Back to the editor").click();
        button(editor, "Publish").click();
        editor.getByText("Published. Everybody").waitFor();
        assertEquals(200, reader.navigate(address).status());
        assertEquals("forty", reader.locator(".prose strong").textContent());

        editor.locator("div#body").selectText();
        write(editor, "fifty");
        button(editor, "Save the draft").click();
        editor.getByText("Readers see no change until").waitFor();
        reader.navigate(address);
        assertEquals("forty", reader.locator(".prose strong").textContent());
        button(editor, "Publish").click();
        editor.getByText("Published. Everybody").waitFor();
        reader.navigate(address);
        assertEquals("fifty", reader.locator(".prose strong").textContent());

        button(editor, "Take it down").click();
        editor.getByText("Taken down").first().waitFor();
        assertEquals(410, reader.navigate(address).status());
        assertEquals(List.of(), browser.complaints().stream().filter(told -> !told.matches(".*status of (404|410).*")).toList());
    }

    @Test
    void textThatWasNotSavedSurvivesALostSignIn() {
        var editor = browser.open(1280, ColorScheme.LIGHT);
        begin(editor, "Written in a long evening");
        var address = editor.url().replaceFirst("\\?.*", "");
        editor.locator("div#body").fill("Written while signed in.");
        editor.context().clearCookies();
        editor.locator("div#body").fill("Written after the sign-in was lost.");
        editor.getByText("You are no longer signed in").waitFor();
        button(editor, "Save the draft").click();
        editor.waitForURL(url -> url.contains("/sign-in"));
        Browser.enter(editor, DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        editor.navigate(address);
        assertEquals("Written after the sign-in was lost.", editor.locator("div#body").textContent());
        button(editor, "Save the draft").click();
        editor.getByText("Readers see no change until").waitFor();
        editor.navigate(address);
        assertEquals("Written after the sign-in was lost.", editor.locator("div#body").textContent());
    }

    @Test
    void textIsKeptAtTheServerWhileItIsWrittenAndWaitsInAnotherBrowser() {
        var editor = browser.open(1280, ColorScheme.LIGHT);
        begin(editor, "Written on the train");
        var address = editor.url().replaceFirst("\\?.*", "");
        editor.locator("div#body").fill("Half a sentence");
        assertTrue(editor.locator("[data-advice]").textContent().contains("There is no lead"), "advice stands beside the text");
        editor.locator("#lead").fill("A lead.");
        editor.getByText("Your text is kept").waitFor();
        editor.locator("[data-advice]").getByText("There is no lead").waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        editor.context().close();

        var athome = browser.signIn(DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        athome.navigate(address);
        assertFalse(athome.locator("div#body").textContent().contains("Half"), "what was saved is shown first");
        link(athome, "Go on with it").click();
        assertEquals("Half a sentence", athome.locator("div#body").textContent());
    }

    /** With the keyboard alone, as people who know it do. */
    private static void write(Page editor, String number) {
        editor.locator("div#body").focus();
        editor.keyboard().type("## What we planted");
        editor.keyboard().press("Enter");
        editor.keyboard().type("Thyme, sage and ");
        editor.keyboard().press("Control+b");
        editor.keyboard().type(number);
        editor.keyboard().press("Control+b");
        editor.keyboard().type(" olives.");
    }

    @Test
    void aNoviceOnATelephoneSendsTenPicturesOneOfWhichIsHostile() throws java.io.IOException {
        var editor = browser.open(375, ColorScheme.LIGHT);
        begin(editor, "Ten pictures of a visit");
        editor.locator("[data-do=picture]").click();
        editor.locator("#body-new-picture").waitFor();
        var files = new java.util.ArrayList<com.microsoft.playwright.options.FilePayload>();
        for (int number = 1; number <= 9; number++) {
            files.add(new com.microsoft.playwright.options.FilePayload("visit " + number + ".jpg", "image/jpeg", Photographs.jpeg(number)));
        }
        files.add(new com.microsoft.playwright.options.FilePayload("tenth.jpg", "image/jpeg", "<svg onload=alert(1)>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        editor.locator("#body-new-picture").setInputFiles(files.toArray(com.microsoft.playwright.options.FilePayload[]::new));
        editor.locator(".sending-list .is-refused").waitFor();
        assertTrue(editor.locator(".sending-list").textContent().contains("no file that can be kept here"), "the reason is told");
        editor.locator("#body .gallery figure").nth(8).waitFor();
        assertEquals(9, editor.locator("#body .gallery figure").count());
        editor.getByLabel("What is seen").first().fill("Children under a tree");
        editor.locator("[data-advice]").getByText("nobody noted whether those who are seen agreed: 9").waitFor();
        button(editor, "Publish").click();
        editor.getByText("Published. Everybody").waitFor();
        var reader = browser.open(375, ColorScheme.LIGHT);
        reader.navigate("/en/news/ten-pictures-of-a-visit");
        assertEquals(9, reader.locator(".prose .gallery img[srcset]").count());
        assertEquals("Children under a tree", reader.locator(".prose .gallery img").first().getAttribute("alt"));
    }

    @Test
    void withoutScriptsTheTextIsWrittenInAPlainField() {
        var editor = browser.openWithoutScripts(375);
        begin(editor, "Written by hand");
        editor.locator("textarea#body").fill("## By hand\n\nThyme and **sage**.");
        button(editor, "Publish").click();
        var reader = browser.open(375, ColorScheme.LIGHT);
        reader.navigate("/en/news/written-by-hand");
        assertEquals("sage", reader.locator(".prose strong").textContent());
    }

    @Test
    void whatWordPutsIntoTheClipboardComesInWithoutItsDress() {
        var editor = browser.open(1280, ColorScheme.LIGHT);
        begin(editor, "From another program");
        editor.locator("div#body").focus();
        editor.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData("text/html", `<!--StartFragment--><style>p{color:red}</style><h1>Report</h1><p class="MsoNormal" style="color:red">We <span style="font-weight:700">met</span><o:p></o:p></p>
                    <p class="MsoListParagraph"><span style="mso-list:Ignore">·  </span>bread</p><p class="MsoListParagraph"><span style="mso-list:Ignore">·  </span>oil</p><img src="file:///c:/a.png">`);
                  document.querySelector("#body").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""");
        button(editor, "Save the draft").click();
        editor.getByText("Readers see no change until").waitFor();
        assertEquals("<h2>Report</h2><p>We <strong>met</strong></p><ul><li><p>bread</p></li><li><p>oil</p></li></ul>",
                editor.locator("div#body").innerHTML().replaceAll("<p>(<br[^>]*>)?</p>$", "").replaceAll("\\s*<br class=[^>]*>", ""));
        assertEquals(List.of(), browser.complaints());
    }

    private void begin(Page editor, String title) {
        Browser.signIn(editor, DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        editor.navigate("/en/desk/new");
        editor.getByLabel("What will it be?").selectOption("NEWS");
        editor.getByLabel("In which language do you begin?").selectOption("en");
        editor.getByLabel("Title").fill(title);
        button(editor, "Begin writing").click();
        editor.getByText("Begun. Your draft is saved").waitFor();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
