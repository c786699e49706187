package org.twinhall.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.testing.Browser;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** An administrator enters a group and invites who will speak for it; that person begins to work. */
@ExtendWith(PortalExtension.class)
class AdministratorJourneyBrowserIT {

    private static final Pattern LINK = Pattern.compile("/en/invitation/[\\w-]{43}");

    private Browser browser;

    @BeforeEach
    void start(RunningPortal portal) {
        browser = new Browser(portal.address());
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void anAdministratorEntersAGroupAndInvitesItsRepresentativeWhoBeginsToWork() {
        var administrator = browser.signIn(DemoAccounts.ADMINISTRATOR.email(), DemoAccounts.ADMINISTRATOR.password());
        administrator.navigate("/admin/groups");
        administrator.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enter a group")).click();
        administrator.getByLabel("Name in English").fill("Millbrook Friends of Burin");
        administrator.getByLabel("Name in Arabic").fill("أصدقاء بورين في ميلبروك");
        administrator.getByLabel("At home in").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Hanwell"));
        button(administrator, "Enter the group").click();
        assertEquals("People of Millbrook Friends of Burin", administrator.locator("h1").textContent());
        administrator.getByLabel("E-mail").fill("ruth@example.org");
        administrator.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Ruth");
        administrator.getByLabel("Role in the group").selectOption("REPRESENTATIVE");
        button(administrator, "Add to the group").click();
        assertTrue(administrator.locator("tbody").textContent().contains("Invited"), administrator.locator("main").textContent());

        administrator.navigate("/admin/mail");
        administrator.locator("tbody tr", new Page.LocatorOptions().setHasText("ruth@example.org")).locator("a").first().click();
        var link = LINK.matcher(administrator.content());
        assertTrue(link.find(), "no link in the mail");

        var ruth = browser.open(375, ColorScheme.LIGHT);
        ruth.navigate(link.group());
        ruth.locator("#password").fill("walnut in a red bowl");
        button(ruth, "Accept and sign in").click();
        ruth.navigate("/en/desk/groups/millbrook-friends-of-burin");
        ruth.getByLabel("What the group does, in English").fill("We are new.");
        button(ruth, "Save what the group says").click();
        assertTrue(ruth.getByText("Saved. Readers see it at once.").isVisible());

        administrator.navigate("/admin/audit");
        var trail = administrator.locator("main").textContent();
        assertTrue(trail.contains("Ruth: representative"), trail);
        assertEquals(List.of(), browser.complaints());
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
