package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** A search is followed by feed: what is new and found by it comes to the reader. */
@ExtendWith(PortalExtension.class)
public class SearchFeedIT {

    private static int number;

    private RunningPortal portal;
    private String mark;

    @BeforeEach
    void mark(RunningPortal running) {
        portal = running;
        // Words so unlike each other that none is taken for a misspelt other.
        mark = "zebrine" + String.valueOf((char) ('a' + number++)).repeat(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss"})
    void theNewestThatEverybodyMayReadComesFirst(String format) throws Exception {
        write("First " + mark, Visibility.PUBLIC);
        write("Secret " + mark, Visibility.MEMBERS);
        write("Second " + mark, Visibility.PUBLIC);
        Await.until("found", () -> portal.http().get("/en/search?q=" + mark).page().select(".result").size() == 2);
        var member = portal.http().signIn(DemoAccounts.MEMBER);
        for (var reader : List.of(portal.http(), member)) {
            var feed = read(reader, "/en/search." + format + "?q=" + mark);
            assertEquals(List.of("Second " + mark, "First " + mark), feed.getEntries().stream().map(SyndEntry::getTitle).toList());
            var newest = feed.getEntries().getFirst();
            assertEquals(200, portal.http().get(newest.getLink().replace(portal.address(), "")).status());
            assertEquals("Hanwell Friends of Sabastiya (HAFSA)", newest.getAuthor());
            assertTrue(newest.getDescription().getValue().contains("terraces"), newest.getDescription().getValue());
            var text = reader.get("/en/search." + format + "?q=" + mark).text();
            assertTrue(text.contains("\"" + portal.address() + "/en/search?q=" + mark + "\"") || text.contains(">" + portal.address() + "/en/search?q=" + mark + "<"), text);
        }
    }

    @Test
    void thePageOfASearchNamesItsFeedWithTheSameFilters() throws Exception {
        write("Here " + mark, Visibility.PUBLIC);
        Await.until("found", () -> portal.http().get("/en/search?q=" + mark).page().select(".result").size() == 1);
        var page = portal.http().get("/en/search?q=" + mark + "&kind=news&group=hanwell-sabastiya&page=1").page();
        var address = page.selectFirst("link[type=application/atom+xml]").attr("href");
        assertEquals(address, page.selectFirst("main a[type=application/atom+xml]").attr("href"));
        assertEquals("/en/search.atom?q=" + mark + "&kind=news&group=hanwell-sabastiya", address);
        assertEquals(1, read(portal.http(), address).getEntries().size());
        assertEquals(0, read(portal.http(), address.replace("kind=news", "kind=article")).getEntries().size());
        assertEquals(0, read(portal.http(), "/en/search.atom?q=" + mark + "+nowhereelse").getEntries().size(), "all words are wanted");
        assertTrue(portal.http().get("/en/search").page().select("link[type=application/atom+xml]").isEmpty());
        assertEquals(404, portal.http().get("/en/search.atom").status(), "nothing is asked");
        assertFalse(read(portal.http(), "/ar/search.atom?language=ar").getEntries().isEmpty());
    }

    @Test
    void whoHasTheNewestGetsNothingUntilSomethingChanges() {
        var reader = portal.http();
        Await.until("there is an index", () -> reader.get("/en/search.atom?q=" + mark).status() == 200);
        var tag = reader.get("/en/search.atom?q=" + mark).header("ETag");
        assertFalse(tag.isEmpty());
        assertEquals(304, reader.get("/en/search.atom?q=" + mark, "If-None-Match", tag).status());
        write("New " + mark, Visibility.PUBLIC);
        Await.until("told", () -> reader.get("/en/search.atom?q=" + mark, "If-None-Match", tag).status() == 200);
    }

    private static SyndFeed read(Http reader, String path) throws Exception {
        var answer = reader.get(path);
        assertEquals(200, answer.status(), answer.text());
        return new SyndFeedInput().build(new StringReader(answer.text()));
    }

    private void write(String title, Visibility visibility) {
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var group = portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId();
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(group), Language.ENGLISH, "",
                    new Wording(title, "Work on the terraces.", SafeHtml.of("<p>More.</p>"), Map.of()), new Filing(visibility, Set.of(), Set.of()));
            portal.get(Publishing.class).publish(written.getId());
            return null;
        }));
    }
}
