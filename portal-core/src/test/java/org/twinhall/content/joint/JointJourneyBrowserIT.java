package org.twinhall.content.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.AccountService;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupPeople;
import org.twinhall.group.GroupService;
import org.twinhall.testing.Browser;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** Two groups write together, and a page is dragged to where it belongs. */
@ExtendWith(PortalExtension.class)
class JointJourneyBrowserIT {

    private static final String PASSWORD = "seven cranes over the harbour";

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
    void twoGroupsWriteOneArticleTogetherAndEachAgreesBeforeItGoesLive() {
        newPerson("isla@dundee.example", "Isla Grant");
        var desk = browser.signIn(DemoAccounts.REPRESENTATIVE.email(), DemoAccounts.REPRESENTATIVE.password());
        desk.navigate("/en/desk/new");
        desk.getByLabel("What will it be?").selectOption("ARTICLE");
        desk.getByLabel("In which language do you begin?").selectOption("en");
        desk.getByLabel("Title").fill("One bus for two towns");
        button(desk, "Begin writing").click();
        desk.getByText("Begun. Your draft is saved").waitFor();
        desk.locator("div#body").fill("The bus leaves Hanwell.");
        button(desk, "Save the draft").click();
        desk.getByText("Readers see no change until").waitFor();
        desk.locator(".editor-ways a").first().click();
        desk.getByLabel("Which group?").selectOption(new com.microsoft.playwright.options.SelectOption()
                .setValue(desk.locator("select option", new Page.LocatorOptions().setHasText("Dundee")).first().getAttribute("value")));
        desk.getByLabel("What do you want to tell them?").fill("You paid for half of it.");
        button(desk, "Invite the group").click();
        desk.getByText("has not answered").waitFor();
        assertEquals(List.of(), Browser.violations(desk));

        var phone = browser.open(375, ColorScheme.DARK);
        Browser.signIn(phone, "isla@dundee.example", PASSWORD);
        phone.navigate("/en/desk");
        assertEquals(List.of(), Browser.violations(phone));
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("One bus for two towns")).click();
        phone.getByText("You paid for half of it.").waitFor();
        phone.getByText("The bus leaves Hanwell.").waitFor();
        assertEquals(375, phone.evaluate("document.documentElement.scrollWidth"));
        assertEquals(List.of(), Browser.violations(phone));
        button(phone, "Accept for our group").click();
        phone.getByText("Your group owns it now too").waitFor();
        phone.getByText("Back to the editor").click();
        phone.locator("div#body").fill("The bus leaves Hanwell and Dundee.");
        button(phone, "Agree and publish").click();
        phone.getByText("It goes live when they have agreed too").waitFor();
        assertEquals(375, phone.evaluate("document.documentElement.scrollWidth"));

        var reader = browser.open(375, ColorScheme.LIGHT);
        assertEquals(404, reader.navigate("/en/articles/one-bus-for-two-towns").status());
        desk.navigate("/en/desk");
        desk.getByText("To be agreed to before they go live").waitFor();
        desk.locator(".work-main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("One bus for two towns")).first().click();
        desk.getByText("wants to publish it").waitFor();
        assertEquals(List.of(), Browser.violations(desk));
        button(desk, "Agree").click();
        desk.getByText("with that all have").waitFor();

        assertEquals(200, reader.navigate("/en/articles/one-bus-for-two-towns").status());
        assertEquals("The bus leaves Hanwell and Dundee.", reader.locator(".prose").textContent().strip());
        for (var group : List.of("hanwell-sabastiya", "dundee-nablus")) {
            reader.navigate("/en/groups/" + group + "/articles");
            reader.getByText("One bus for two towns").first().waitFor();
        }
        browser.complaints().stream().filter(complaint -> !complaint.contains("404")).findAny().ifPresent(complaint -> {
            throw new AssertionError(complaint);
        });
    }

    @Test
    void aPageIsDraggedBelowAnotherAndPutBackWithTheKeys() {
        for (var title : List.of("Dragged one", "Dragged two")) {
            page(title);
        }
        var editor = browser.signIn(DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        editor.navigate("/en/desk/order");
        line(editor, "Dragged two").dragTo(line(editor, "Dragged one"));
        editor.locator(".tree-depth-1:has-text('Dragged two')").waitFor();
        assertEquals("“Dragged two” is now number 1 of 1 below “Dragged one”.", editor.locator("[data-order-said]").textContent());
        var raise = button(editor, "Put “Dragged two” beside the page above it");
        raise.focus();
        editor.keyboard().press("Enter");
        editor.locator(".tree-depth-0:has-text('Dragged two')").waitFor();
        assertTrue((Boolean) editor.evaluate("document.activeElement.closest('.tree-line')?.textContent.includes('Dragged two')"), "the focus stays with the page");
        editor.reload();
        editor.locator(".tree-depth-0:has-text('Dragged two')").waitFor();
        assertEquals(List.of(), browser.complaints());
    }

    private void page(String title) {
        portal.as(Identity.PORTAL, () -> {
            var group = portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId();
            var written = portal.get(EntryService.class).begin("PAGE", Set.of(group), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>Text</p>"), Map.of()), Filing.plain());
            return portal.get(Publishing.class).publish(written.getId());
        });
    }

    private void newPerson(String email, String name) {
        portal.as(Identity.PORTAL, () -> {
            var account = portal.get(AccountService.class).create(email, name, Language.ENGLISH, PASSWORD, Set.of(Role.MEMBER));
            var group = portal.get(GroupService.class).findByAddress("dundee-nablus").orElseThrow();
            portal.get(GroupPeople.class).give(group.getId(), account.getId(), Role.EDITOR);
            return account;
        });
    }

    private static Locator line(Page page, String title) {
        return page.locator(".tree-line:has-text('" + title + "')");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
