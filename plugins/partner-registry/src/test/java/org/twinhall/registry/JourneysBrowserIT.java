package org.twinhall.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.Browser;
import org.twinhall.testing.MovableClock;

/** What the registry is for, each from the beginning to the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysBrowserIT {

    private Ground ground;
    private Browser browser;

    @BeforeAll
    void start() {
        ground = new Ground(new MovableClock());
        browser = new Browser(ground.portal().address());
    }

    @AfterAll
    void stop() {
        browser.close();
        ground.close();
    }

    private Page person(DemoAccounts.Person person) {
        return browser.signIn(person.email(), person.password());
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    @Test
    void aGroupFindsAPartnerFromNothingToIntroduced() {
        var group = person(DemoAccounts.EDITOR);
        group.navigate("/en/groups/hanwell-sabastiya");
        group.locator("a[href*='registry/match/groups']").first().click();
        var found = group.locator(".registry-matches h3 a[href*='partners/']").all().stream()
                .filter(link -> ground.partner(slug(link.getAttribute("href"))).getKeeperId() == null).findFirst().orElseThrow();
        var partner = slug(found.getAttribute("href"));
        found.click();
        var name = group.locator("h1").textContent().strip();
        group.locator("a[href*='introductions/new']").click();
        group.locator("#why").fill("Our schools would like to write to each other.");
        send(group, "form.form");
        group.waitForURL(url -> url.matches(".*introductions/\\d+.*"));

        var organiser = person(DemoAccounts.ORGANISER);
        organiser.navigate("/en/desk/registry/introductions");
        organiser.locator("main li a", new Page.LocatorOptions().setHasText(name)).first().click();
        organiser.locator("#askedPARTNER").fill("Rang the council; the mayor said yes.");
        organiser.locator("button[name$=accept]").click();
        organiser.waitForURL(url -> url.contains("done=answered"));
        group.reload();
        assertTrue(group.locator("main").textContent().contains("have both agreed"));
        send(group, "form[action*=recording]");
        group.navigate("/en/registry/partners/" + partner);
        assertTrue(group.locator("main").textContent().contains("Hanwell"));
        assertEquals(List.of(), browser.complaints());
    }

    private static String slug(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void aSecondGroupWalksIntoADuplicateAndJoins() {
        var page = person(DemoAccounts.EDITOR);
        page.navigate("/en/desk/registry/links/new?group=hanwell-sabastiya&partner=yatma");
        var there = page.locator(".registry-beside .registry-line", new Page.LocatorOptions().setHasText("Hastings group (Yatma)")).first();
        there.locator("button[value^=JOIN]").click();
        page.waitForURL(url -> url.contains("done=introduced"));
        assertEquals(0, page.locator(".registry-beside .registry-line", new Page.LocatorOptions().setHasText("Hastings group (Yatma)")).locator("button").count());
        assertTrue(ground.mailsWith("Hastings group (Yatma)") > 0);
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aCouncilClaimsItsRecordInArabicAndAnswersAMatch() {
        var address = DemoAccounts.MEMBER.email();
        var council = browser.openWithoutScripts(375);
        council.navigate("/ar/registry/partners/husan");
        council.locator("a[href$='/claim']").click();
        council.locator("#name").fill("سناء الخطيب");
        council.locator("#office").fill("رئيسة المجلس القروي");
        council.locator("#email").fill(address);
        council.locator("#proof").fill("يمكنكم الاتصال بالمجلس وسؤالهم عني.");
        send(council, "form.form");
        council.waitForURL(url -> url.contains("done=keepingAsked"));
        council.navigate(ground.mailed(address, "/registry/keeping/"));
        send(council, "form.form");
        council.waitForCondition(() -> council.locator("form.form").count() == 0);

        var organiser = person(DemoAccounts.ORGANISER);
        organiser.navigate("/admin/registry");
        organiser.locator("a[href*=keepings]", new Page.LocatorOptions().setHasText("Husan")).first().click();
        organiser.locator("#acceptReason").fill("The council confirmed it by telephone.");
        send(organiser, "form[action*=accept]");
        organiser.waitForURL(url -> url.contains("done=keepingAccepted"));
        var group = person(DemoAccounts.EDITOR);
        group.navigate("/en/desk/registry/introductions/new?partner=husan");
        group.locator("#why").fill("We would like to come for the olive harvest.");
        send(group, "form.form");
        group.waitForURL(url -> url.matches(".*introductions/\\d+.*"));

        var asked = ground.mails(address).stream().filter(mail -> mail.getPlain().contains("come for the olive harvest")).findFirst().orElseThrow().getHtml();
        council.navigate(asked.replaceFirst("(?s).*?(/ar/registry/introduction/[\\w-]+).*", "$1"));
        assertEquals(List.of(), Browser.violations(group));
        council.locator("button[name$=accept]").click();
        council.waitForURL(url -> url.contains("done=answered"));
        assertTrue(ground.mails(address).stream().anyMatch(mail -> mail.getPlain().contains(DemoAccounts.EDITOR.email())), council.url() + ground.mails(address).stream().map(mail -> mail.getSubject()).toList());
        assertEquals(375, council.evaluate("document.documentElement.scrollWidth"));
    }

    @Test
    void anOrganiserResolvesADispute() {
        var page = person(DemoAccounts.ORGANISER);
        page.navigate("/en/desk/registry/links/hanwell-sabastiya-sebastia");
        page.locator("tbody th a").first().click();
        page.locator("#disputeAddress").fill("https://example.org/another-year");
        send(page, "form[action*=dispute]");
        page.waitForURL(url -> url.contains("done=disputed"));
        page.navigate("/en/registry/links/hanwell-sabastiya-sebastia");
        assertTrue(page.locator("main .chip-trouble").count() > 0);
        assertEquals(1, page.locator("main a[href='https://example.org/another-year']").count());
        page.navigate("/admin/registry");
        page.locator("a[href*='links/hanwell-sabastiya-sebastia']").first().click();
        page.locator("tr:has(.chip-trouble) a").first().click();
        page.locator("#choice").selectOption("UPHELD");
        page.locator("#reason").fill("The minutes of the meeting are with us.");
        send(page, "form[action*=verdict]");
        page.waitForURL(url -> url.contains("done=settled"));
        page.navigate("/en/registry/links/hanwell-sabastiya-sebastia");
        assertEquals(0, page.locator("main .chip-trouble").count());
        assertTrue(page.locator("main").textContent().contains("The minutes of the meeting are with us."));
        assertEquals(List.of(), browser.complaints());
    }
}
