package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.change.Follower;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.testing.OneDatabase;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
@OneDatabase
public class SitemapIT {

    private RunningPortal portal;

    @BeforeEach
    void upToDate(RunningPortal running) {
        portal = running;
        portal.get(Follower.class).catchUp();
    }

    @Test
    void everyAddressInItAnswersAtOnceAndStandsThereOnce() {
        var reader = portal.http();
        var addresses = sitemap().select("url > loc").eachText();
        assertEquals(addresses.size(), new HashSet<>(addresses).size());
        assertTrue(addresses.size() > 200, addresses.size() + " addresses");
        assertEquals(List.of(), addresses.stream().map(address -> address.replace(portal.address(), ""))
                .filter(path -> reader.get(path).status() != 200).toList());
    }

    @Test
    void translationsNameEachOther() {
        var page = sitemap().select("url").stream()
                .filter(url -> url.selectFirst("loc").text().equals(portal.address() + "/ar/groups/hanwell-sabastiya")).findFirst().orElseThrow();
        assertEquals(List.of("en " + portal.address() + "/en/groups/hanwell-sabastiya", "ar " + portal.address() + "/ar/groups/hanwell-sabastiya",
                "x-default " + portal.address() + "/en/groups/hanwell-sabastiya"),
                page.getElementsByTag("xhtml:link").stream().map(link -> link.attr("hreflang") + " " + link.attr("href")).toList());
    }

    @Test
    void draftsAndWhatIsForMembersAreNotInIt() {
        write("In the sitemap", Visibility.PUBLIC, true);
        write("Not yet in the sitemap", Visibility.PUBLIC, false);
        write("Never in the sitemap", Visibility.MEMBERS, true);
        portal.get(Follower.class).catchUp();
        var addresses = sitemap().select("loc").text();
        assertTrue(addresses.contains("/en/news/in-the-sitemap"));
        assertFalse(addresses.contains("not-yet-in-the-sitemap"));
        assertFalse(addresses.contains("never-in-the-sitemap"));
        assertFalse(addresses.contains("/admin") || addresses.contains("/desk"));
    }

    @Test
    void robotsLeadThere() {
        assertTrue(portal.http().get("/robots.txt").text().contains("\nSitemap: " + portal.address() + "/sitemap.xml\n"));
        assertEquals(404, portal.http().get("/sitemap.xml?part=9").status());
    }

    private Document sitemap() {
        var answer = portal.http().get("/sitemap.xml");
        assertEquals(200, answer.status());
        return Jsoup.parse(answer.text(), Parser.xmlParser());
    }

    private void write(String title, Visibility visibility, boolean live) {
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>A text.</p>"), Map.of()), new Filing(visibility, Set.of(), Set.of()));
            if (live) {
                portal.get(Publishing.class).publish(written.getId());
            }
            return null;
        }));
    }
}
