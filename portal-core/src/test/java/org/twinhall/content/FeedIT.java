package org.twinhall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.access.Identity;
import org.twinhall.group.GroupService;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
class FeedIT {

    private static int number;

    private RunningPortal portal;
    private String mark;

    @BeforeEach
    void mark(RunningPortal running) {
        portal = running;
        mark = "feed-" + ++number;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/feed.atom", "/en/feed.rss", "/en/feed.atom?kind=news", "/en/groups/hanwell-sabastiya/feed.atom", "/en/feed.atom?topic=visits"})
    void whatIsPublishedIsInTheFeedWithItsWholeText(String path) throws FeedException {
        write("Told " + mark, Visibility.PUBLIC, true);
        write("Draft " + mark, Visibility.PUBLIC, false);
        write("Secret " + mark, Visibility.MEMBERS, true);
        var feed = read(path);
        var newest = feed.getEntries().getFirst();
        assertEquals("Told " + mark, newest.getTitle());
        assertEquals(portal.address() + "/en/news/told-" + mark, newest.getLink());
        assertEquals(200, portal.http().get(newest.getLink().replace(portal.address(), "")).status());
        assertEquals("Hanwell Friends of Sabastiya (HAFSA)", newest.getAuthor());
        if (path.contains("atom")) {
            assertTrue(newest.getContents().getFirst().getValue().contains("href=\"" + portal.address() + "/en/groups\""), "addresses hold outside");
        }
        var titles = feed.getEntries().stream().map(SyndEntry::getTitle).toList();
        assertFalse(titles.stream().anyMatch(title -> title.matches("(Draft|Secret) " + mark)), titles.toString());
    }

    @Test
    void eachLanguageHasItsOwnFeed() throws FeedException {
        write("English " + mark, Visibility.PUBLIC, true);
        var feed = read("/ar/feed.atom");
        assertFalse(feed.getEntries().isEmpty());
        assertFalse(feed.getEntries().stream().anyMatch(entry -> entry.getTitle().contains(mark)));
        assertTrue(feed.getTitle().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
    }

    @Test
    void aReaderThatHasTheNewestGetsNothingUntilSomethingChanges() {
        var reader = portal.http();
        var tag = reader.get("/en/feed.atom").header("ETag");
        assertFalse(tag.isEmpty());
        assertEquals(304, reader.get("/en/feed.atom", "If-None-Match", tag).status());
        write("Changed " + mark, Visibility.PUBLIC, true);
        assertEquals(200, reader.get("/en/feed.atom", "If-None-Match", tag).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/feed.atom?kind=nothing", "/en/groups/no-such-group/feed.atom", "/en/feed.atom?topic=nothing", "/fr/feed.atom"})
    void whatDoesNotExistHasNoFeed(String path) {
        assertEquals(404, portal.http().get(path).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/news?topic=visits", "/en/groups/hanwell-sabastiya", "/en/groups/hanwell-sabastiya/news"})
    void pagesNameTheirFeedAndTheWayToSearch(String path) throws FeedException {
        var page = portal.http().get(path).page();
        assertTrue(read(page.selectFirst("link[type=application/atom+xml]").attr("href")) != null);
        var search = portal.http().get(page.selectFirst("link[rel=search]").attr("href"));
        assertEquals(200, search.status());
        assertTrue(search.text().contains(portal.address() + "/en/search?q={searchTerms}"), search.text());
    }

    private SyndFeed read(String path) throws FeedException {
        var answer = portal.http().get(path);
        assertEquals(200, answer.status(), answer.text());
        return new SyndFeedInput().build(new StringReader(answer.text()));
    }

    private void write(String title, Visibility visibility, boolean live) {
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var group = portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId();
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(group), Language.ENGLISH, "",
                    new Wording(title, "A lead.", SafeHtml.of("<p>See <a href=\"/en/groups\">all groups</a> &amp; more.</p>"), Map.of()),
                    new Filing(visibility, Set.of("visits"), Set.of()));
            if (live) {
                portal.get(Publishing.class).publish(written.getId());
            }
            return null;
        }));
    }
}
