package org.twinhall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.wordpress.ImportJob;
import org.twinhall.job.Jobs;
import org.twinhall.testing.Browser;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** What people of a group do with each other's texts. */
@ExtendWith(PortalExtension.class)
class TeamJourneyBrowserIT {

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

    @Test
    void aTextIsHandedInSentBackMendedAndPublished() {
        var contributor = begin(DemoAccounts.CONTRIBUTOR, "A bench for the school");
        var address = address(contributor);
        write(contributor, "The bench was build.");
        button(contributor, "Hand it in for review").click();
        contributor.getByText("An editor of your group will look at it").waitFor();

        var editor = browser.signIn(DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        editor.navigate(address);
        button(editor, "Send it back to its writer").click();
        editor.getByText("Say why, so that the writer knows").first().waitFor();
        editor.getByLabel("Reason").fill("Please mend the verb.");
        button(editor, "Send it back to its writer").click();
        editor.waitForURL(url -> url.contains("done=sentBack"));

        contributor.navigate(address);
        contributor.getByText("Please mend the verb.").waitFor();
        write(contributor, "The bench was built.");
        button(contributor, "Hand it in for review").click();
        contributor.getByText("An editor of your group will look at it").waitFor();
        editor.navigate(address);
        button(editor, "Publish").click();
        editor.getByText("Published. Everybody").waitFor();
        var reader = browser.open(375, ColorScheme.LIGHT);
        reader.navigate("/en/news/a-bench-for-the-school");
        assertEquals("The bench was built.", reader.locator(".prose").textContent().strip());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void twoPeopleWhoSaveAtOnceBothKeepWhatTheyWrote() {
        var mine = begin(DemoAccounts.EDITOR, "Written by two");
        var address = address(mine);
        var theirs = browser.signIn(DemoAccounts.REPRESENTATIVE.email(), DemoAccounts.REPRESENTATIVE.password());
        theirs.navigate(address);
        write(theirs, "The bus leaves at nine.");
        theirs.getByText("Your text is kept").waitFor();
        write(mine, "The bus leaves.");
        mine.getByText("Morag Sinclair has this text open").waitFor();
        button(theirs, "Save the draft").click();
        theirs.getByText("Readers see no change until").waitFor();
        write(mine, "The bus leaves at ten.");
        button(mine, "Save the draft").click();
        mine.getByText("Somebody else saved this text while you were writing").waitFor();
        assertTrue(mine.locator(".versions").textContent().contains("nine"), "theirs is shown");
        assertEquals("The bus leaves at ten.", mine.locator("div#body").textContent(), "mine is in the form");
        write(mine, "The bus leaves at nine, and at ten.");
        button(mine, "Save the draft").click();
        mine.getByText("Readers see no change until").waitFor();
        mine.navigate(address + "/history");
        assertTrue(mine.locator("tbody").textContent().contains("Morag"), "their version stays in the list");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void anOldVersionIsComparedAndMadeTheNewestAgain() {
        var editor = begin(DemoAccounts.EDITOR, "Three versions");
        var address = address(editor);
        for (var text : List.of("Tea at four.", "Tea at five.")) {
            write(editor, text);
            button(editor, "Save the draft").click();
            editor.getByText("Readers see no change until").waitFor();
            editor.navigate(address);
        }
        link(editor, "All versions").click();
        editor.locator("tr:has(th:text-is('2')) input[name=from]").check();
        editor.locator("tr:has(th:text-is('3')) input[name=to]").check();
        button(editor, "Compare the two").click();
        assertEquals("four", editor.locator(".diff del").textContent().replace(".", ""));
        assertEquals("five", editor.locator(".diff ins").textContent().replace(".", ""));
        editor.getByText("Make an old version the newest again").click();
        editor.getByText("The old version is the newest one again").waitFor();
        editor.navigate(address);
        assertEquals("Tea at four.", editor.locator("div#body").textContent());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aTranslationIsWrittenBesideItsOriginalAndSaysWhatBecameOutdated() {
        var editor = begin(DemoAccounts.EDITOR, "Two languages");
        var english = address(editor);
        editor.locator("#lead").fill("A lead.");
        write(editor, "The well is deep.");
        button(editor, "Publish").click();
        editor.getByText("Published. Everybody").waitFor();
        var arabic = english.replaceFirst("/en$", "/ar");
        editor.navigate(arabic + "/translate");
        editor.locator("[name='heading:control']").fill("لغتان");
        button(editor, "Begin translating").click();
        editor.waitForURL(url -> url.contains("/ar/beside"));
        editor.locator("[name='lead:control']").fill("مقدمة.");
        editor.locator("[name='part.0']").fill("البئر عميقة.");
        button(editor, "Publish the translation").click();
        editor.waitForLoadState();
        var reader = browser.open(375, ColorScheme.DARK);
        reader.navigate("/ar/news/two-languages");
        assertEquals("البئر عميقة.", reader.locator(".prose").textContent().strip());

        editor.navigate(english);
        write(editor, "The well is deep and cold.");
        button(editor, "Publish").click();
        editor.getByText("Published. Everybody").waitFor();
        editor.navigate(arabic + "/beside");
        editor.getByText("Changed since translated").waitFor();
        editor.getByText("What changed", new Page.GetByTextOptions().setExact(true)).click();
        assertTrue(editor.locator(".beside-row .diff ins").textContent().contains("cold"));
        editor.locator("[name='part.0']").fill("البئر عميقة وباردة.");
        button(editor, "Publish the translation").click();
        editor.waitForLoadState();
        editor.navigate(arabic + "/beside");
        assertEquals(0, editor.getByText("Changed since translated").count());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aWordPressSiteIsBroughtInWithAReportAndTakenAwayAgain(@TempDir Path folder) throws IOException {
        var file = folder.resolve("site.xml");
        try (var export = getClass().getResourceAsStream("/wordpress/friends.xml")) {
            Files.writeString(file, new String(export.readAllBytes(), StandardCharsets.UTF_8).replace("friends.example", "journey.example")
                    .replace("valley", "journey").replace("/the-harvest/", "/the-journey/"));
        }
        var administrator = browser.signIn(DemoAccounts.ADMINISTRATOR.email(), DemoAccounts.ADMINISTRATOR.password());
        administrator.navigate("/admin/imports");
        administrator.getByLabel("The export of WordPress").setInputFiles(file);
        administrator.getByLabel("Only a trial").uncheck();
        button(administrator, "Begin").click();
        administrator.waitForURL(url -> url.matches(".*/admin/imports/\\d+.*"));
        portal.get(Jobs.class).run(ImportJob.class);
        administrator.reload();
        administrator.getByText("Done.", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertTrue(administrator.locator("tbody tr").count() > 4, "every item is told");
        var reader = browser.open(1280, ColorScheme.LIGHT);
        assertEquals(200, reader.navigate("/en/pages/about-the-journey").status());
        button(administrator, "Undo this import").click();
        administrator.waitForURL(url -> url.contains("done="));
        portal.get(Jobs.class).run(ImportJob.class);
        administrator.reload();
        administrator.getByText("Undone.", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertEquals(404, reader.navigate("/en/pages/about-the-journey").status());
    }

    private Page begin(DemoAccounts.Person person, String title) {
        var page = browser.signIn(person.email(), person.password());
        page.navigate("/en/desk/new");
        page.getByLabel("What will it be?").selectOption("NEWS");
        page.getByLabel("In which language do you begin?").selectOption("en");
        page.getByLabel("Title").fill(title);
        button(page, "Begin writing").click();
        page.getByText("Begun. Your draft is saved").waitFor();
        return page;
    }

    private static String address(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static void write(Page page, String text) {
        page.locator("div#body").fill(text);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
