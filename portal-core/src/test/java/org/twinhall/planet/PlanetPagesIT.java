package org.twinhall.planet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.change.Follower;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** The sites of two groups of the demo, as readers and the groups' people see them. */
@ExtendWith(PortalExtension.class)
class PlanetPagesIT {

    private static final String REVIEW = "/en/desk/groups/hanwell-sabastiya/elsewhere";
    private static final String WAITING = "A stall at the summer carnival: who can help?";
    private static final String SYNDICATED = "What we heard at the spring meeting of groups";

    @Test
    void readersSeeWhereEachItemComesFromAndGetThere(Http http) {
        var line = line(http.get("/en/groups/hanwell-sabastiya"), "Soup & stories: the evening in the library");
        var link = line.selectFirst("a");
        assertEquals("https://hanwell-sabastiya.example.org/2026/soup-and-stories/", link.attr("href"));
        assertTrue(link.attr("rel").contains("external") && link.attr("rel").contains("noopener"));
        assertTrue(line.text().contains("hanwell-sabastiya.example.org"), line.text());
        assertTrue(line.text().contains("Thirty-one people came"), line.text());
    }

    @Test
    void whatTwoGroupsPublishStandsOnceWithBoth(Http http) {
        var page = http.get("/en/elsewhere");
        assertEquals(1, page.page().select(".news-title:containsOwn(" + SYNDICATED + ")").size());
        var line = line(page, SYNDICATED).text();
        assertTrue(line.contains("Dundee") && line.contains("Hanwell"), line);
        assertTrue(http.get("/en/elsewhere?group=dundee-nablus").text().contains(SYNDICATED));
        assertEquals(404, http.get("/en/elsewhere?group=no-such-group").status());
        assertEquals(404, http.get("/en/elsewhere?page=99").status());
    }

    @Test
    void anArabicItemSaysSoInAnEnglishPage(Http http) {
        assertEquals(1, http.get("/en/elsewhere").page().select(".news-title[lang=ar][dir=auto]").size());
    }

    @Test
    void whatIsShownIsFoundAndLeadsThroughAPageOfOurs(RunningPortal portal) {
        var http = portal.http();
        settle(portal);
        var results = http.get("/en/search?q=%22spring+meeting%22&kind=elsewhere").page().select(".result-title a");
        assertEquals(1, results.size());
        var story = http.open(results.first().attr("href").replaceFirst("^\\.\\./?", "/en/").replaceFirst("^(?!/)", "/en/"));
        assertEquals(200, story.status());
        assertTrue(story.page().select("a[rel~=external]").attr("href").startsWith("https://"), story.text());
        assertEquals(0, http.get("/en/search?q=carnival&kind=elsewhere").page().select(".result").size(), "what waits is not found");
        assertEquals(404, http.get("/en/elsewhere/1").status());
        assertEquals(404, http.get("/en/elsewhere/x").status());
    }

    @Test
    void anEditorShowsWhatWaitsAndHidesItAgain(RunningPortal portal) {
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var reader = portal.http();
        assertFalse(reader.get("/en/elsewhere").text().contains(WAITING));
        var page = editor.get(REVIEW);
        assertTrue(page.page().select("tbody tr").first().text().contains("Waits for review"));
        var item = page.page().select("tbody tr:contains(" + WAITING + ") button[name=show]").attr("value");
        assertEquals(302, editor.submit(page, "form:has(tbody)", Map.of("show", item)).status());
        assertTrue(reader.get("/en/elsewhere").text().contains(WAITING));
        assertEquals(302, editor.submit(editor.get(REVIEW), "form:has(tbody)", Map.of("hide", item)).status());
        assertFalse(reader.get("/en/elsewhere").text().contains(WAITING));
        assertTrue(editor.get(REVIEW).page().select("tbody tr:contains(" + WAITING + ")").text().contains("Hidden"));
    }

    @Test
    void whoIsOfAnotherGroupOrOnlyWritesDecidesNothing(RunningPortal portal) {
        assertEquals(403, portal.http().signIn(DemoAccounts.CONTRIBUTOR).get(REVIEW).status());
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        assertEquals(403, editor.get("/en/desk/groups/dundee-nablus/elsewhere").status());
        assertTrue(editor.get(REVIEW).page().select("#address").isEmpty(), "where the feed lies is for those who describe the group");
    }

    @Test
    void anAddressThatLeadsInsideIsRefusedBesideTheFieldAndStaysTyped(RunningPortal portal) {
        var representative = portal.http().signIn(DemoAccounts.REPRESENTATIVE);
        for (var address : new String[] {"http://127.0.0.1/feed", "http://[::1]/", "http://169.254.169.254/latest", portal.address()}) {
            var answer = representative.submit(representative.get(REVIEW), "form.form", Map.of("address:control", address));
            assertEquals(200, answer.status());
            assertFalse(answer.page().select(".field.has-error .field-error").text().isEmpty(), address);
            assertEquals(address, answer.page().selectFirst("#address").attr("value"));
        }
        assertTrue(representative.get("/en/desk/groups/hanwell-sabastiya").text().contains("News from your own site"));
        assertEquals("https://hanwell-sabastiya.example.org/feed.atom", representative.get(REVIEW).page().selectFirst("#address").attr("value"));
    }

    @Test
    void administratorsSeeHowAllFeedsAre(RunningPortal portal) {
        var administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
        assertEquals(2, administrator.get("/admin/feeds").page().select("tbody tr").size());
        assertTrue(administrator.get("/admin").text().contains("Feeds of groups"));
    }

    private static Element line(Http.Answer page, String title) {
        return page.page().select(".news").stream().filter(line -> line.select(".news-title").text().equals(title)).findFirst().orElseThrow();
    }

    private static void settle(RunningPortal portal) {
        portal.get(Follower.class).catchUp();
    }
}
