package org.twinhall.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.Browser;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** Those who write and those who run the portal have a right to pages for everybody too. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkplaceAccessibilityBrowserIT {

    private static final List<String> PAGES = List.of("/en/desk", "/ar/desk/new", "/ar/desk/files", "/en/desk/groups", "/en/desk/groups/hanwell-sabastiya",
            "/ar/desk/groups/hanwell-sabastiya/people", "/en/profile", "/admin", "/admin/people", "/admin/people/invite", "/admin/groups",
            "/admin/groups/new", "/admin/groups/hanwell-sabastiya", "/admin/places", "/admin/places/new", "/admin/places/table", "/admin/imports", "/ar/desk/translations", "/en/desk/order", "/en/desk/take-downs", "/en/desk/elsewhere",
            "/ar/desk/groups/hanwell-sabastiya/elsewhere", "/admin/feeds",
            "/ar/desk/menu", "/admin/archives", "/admin/search", "/admin/searches", "/en/desk/groups/hanwell-sabastiya/archive",
            "/admin/settings", "/admin/themes", "/admin/plugins", "/admin/jobs", "/admin/mail", "/admin/audit");

    private Browser browser;

    @BeforeAll
    void start(RunningPortal portal) {
        browser = new Browser(portal.address());
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @Test
    void isAccessibleOnEveryScreen() {
        var page = browser.signIn(DemoAccounts.ADMINISTRATOR.email(), DemoAccounts.ADMINISTRATOR.password());
        var found = new ArrayList<String>();
        for (var path : everyPage(page)) {
            page.setViewportSize(1280, 900);
            assertEquals(200, page.navigate(path).status(), path);
            Browser.violationsOnEveryScreen(page).forEach(violation -> found.add(path + ": " + violation));
        }
        assertEquals(List.of(), found);
        assertEquals(List.of(), browser.complaints());
    }

    /** Those with an address of their own, the editor, preview, versions and comments of the entry that the desk shows first, and a translation beside its original. */
    private static List<String> everyPage(Page page) {
        var all = new ArrayList<>(PAGES);
        page.navigate("/en/desk");
        var editor = page.locator("main tbody a").first().getAttribute("href");
        page.navigate("/en/desk/" + editor.replaceFirst("^.*desk/", ""));
        var address = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        all.add(address);
        all.add(address + "/preview");
        page.navigate(address + "/preview");
        all.add(page.locator("iframe").getAttribute("src"));
        all.add(address + "/history");
        all.add(address + "/review");
        all.add(address + "/owners");
        all.add(address + "/uses");
        all.add(address + "/copy");
        page.navigate("/en/desk/translations?progress=up_to_date");
        all.add("/en/desk/" + page.locator("main tbody a").first().getAttribute("href").replaceFirst("^(.*desk)?[./]*/", ""));
        return all;
    }
}
