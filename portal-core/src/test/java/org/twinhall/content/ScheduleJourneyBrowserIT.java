package org.twinhall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.account.DemoAccounts;
import org.twinhall.job.Jobs;
import org.twinhall.testing.Browser;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.RunningPortal;

/** A writer in Hebron says when a text goes live and when it is taken down, by her own clock; it is the 24th of November, 10:00 in London. */
class ScheduleJourneyBrowserIT {

    private final MovableClock clock = new MovableClock();
    private RunningPortal portal;
    private Browser browser;

    @BeforeEach
    void start() {
        portal = RunningPortal.withDemo(clock);
        browser = new Browser(portal.address());
    }

    @AfterEach
    void stop() {
        browser.close();
        portal.close();
    }

    @Test
    void aTextGoesLiveAndIsTakenDownByItsWritersClock() {
        var writer = browser.open(375, ColorScheme.LIGHT);
        Browser.signIn(writer, DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        writer.navigate("/en/profile");
        writer.getByLabel("Your clock").selectOption("Asia/Hebron");
        writer.locator("section[aria-labelledby=person] form button[type=submit]").click();
        writer.waitForURL(url -> url.contains("done=changed"));

        writer.navigate("/en/desk/new");
        writer.getByLabel("What will it be?").selectOption("NEWS");
        writer.getByLabel("In which language do you begin?").selectOption("en");
        writer.getByLabel("Title").fill("The olive press opens");
        button(writer, "Begin writing").click();
        writer.getByText("Begun. Your draft is saved").waitFor();
        writer.locator("div#body").fill("At nine, with bread.");
        writer.getByText("Times", new Page.GetByTextOptions().setExact(true)).click();
        assertTrue(writer.getByText("By your clock, which is that of Hebron").isVisible());
        writer.locator("#publishAt").fill("2026-11-25T09:00");
        writer.locator("#expireAt").fill("2026-11-26T09:00");
        button(writer, "Publish").click();
        writer.waitForURL(url -> url.contains("done=scheduled"));
        assertTrue(writer.getByText("25 November 2026, 09:00").isVisible());

        var reader = browser.open(1280, ColorScheme.LIGHT);
        var address = "/en/news/the-olive-press-opens";
        assertEquals(404, statusAfter(Duration.ofHours(21).minusMinutes(1), reader, address), "06:59 in London, 08:59 in Hebron");
        assertEquals(200, statusAfter(Duration.ofMinutes(1), reader, address), "nine in Hebron");
        assertEquals(200, statusAfter(Duration.ofHours(24).minusMinutes(1), reader, address));
        assertEquals(410, statusAfter(Duration.ofMinutes(1), reader, address));
    }

    private int statusAfter(Duration step, Page reader, String address) {
        clock.move(step);
        portal.get(Jobs.class).run(ScheduleJob.class);
        return reader.navigate(address).status();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
