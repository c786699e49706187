package org.twinhall.registry.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.NuChecker;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** A group shows its links on its own site. */
@ExtendWith(PortalExtension.class)
class WidgetIT {

    private final RunningPortal portal;

    WidgetIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void itMayStandInAnyFrameAndRunsNothing() {
        for (var language : List.of("en", "ar")) {
            // The second answer comes from the page cache, with the same headers.
            for (int times = 0; times < 2; times++) {
                var widget = portal.http().get("/" + language + "/registry/widget/hanwell-sabastiya?look=dark");
                assertEquals(200, widget.status());
                assertEquals("", widget.header("X-Frame-Options"));
                var policy = widget.header("Content-Security-Policy");
                assertTrue(policy.contains("frame-ancestors *") && policy.contains("default-src 'none'") && !policy.contains("script-src"), policy);
                assertEquals("", widget.header("Set-Cookie"));
                var page = widget.page();
                assertEquals(List.of(), page.select("script, form, [style]").eachAttr("outerHtml"));
                assertEquals("dark", page.selectFirst("html").attr("data-scheme"));
                assertEquals(language, page.selectFirst("html").attr("lang"));
                assertNotNull(page.selectFirst("a[target=_top][href^=" + portal.address() + "/" + language + "/registry/links/hanwell-sabastiya]"));
                assertEquals(List.of(), new NuChecker().errors(widget.text()));
            }
        }
        assertEquals(404, portal.http().get("/en/registry/widget/nobody").status());
    }

    @Test
    void nothingElseMayStandInAnotherSitesFrame() {
        for (var path : List.of("/en", "/en/registry", "/en/registry/widget", "/en/registry/widget/../../sign-in", "/en/sign-in?x=/registry/widget/a",
                "/en/registry/widget/%2e%2e/%2e%2e/sign-in")) {
            var answer = portal.http().get(path);
            assertFalse(answer.status() == 200 && answer.header("Content-Security-Policy").contains("frame-ancestors *"), path);
        }
    }

    @Test
    void thePeopleOfAGroupFindWhatTheyCopy() {
        var desk = portal.http().signIn(DemoAccounts.REPRESENTATIVE).get("/en/desk/groups/hanwell-sabastiya");
        var snippets = desk.page().select("textarea[readonly]").eachText();
        assertTrue(snippets.stream().anyMatch(html -> html.contains("<iframe src=\"" + portal.address() + "/ar/registry/widget/hanwell-sabastiya\"")),
                snippets.toString());
        var address = snippets.getFirst().replaceAll(".*src=\"" + portal.address() + "([^\"]*)\".*", "$1");
        assertEquals(200, portal.http().get(address).status());
    }
}
