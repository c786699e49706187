package org.twinhall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.change.Follower;
import org.twinhall.testing.Await;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.XmlChecker;

/** What machines read is what its specification says. */
@ExtendWith(PortalExtension.class)
class FeedSyntaxIT {

    @BeforeEach
    void searchAnswers(RunningPortal portal) {
        portal.get(Follower.class).catchUp();
        Await.until("there is an index", () -> portal.http().get("/en/search.atom?q=olive").status() == 200);
    }

    @ParameterizedTest
    @CsvSource({"atom, /en/feed.atom", "atom, /ar/feed.atom", "atom, /en/feed.atom?kind=article", "atom, /ar/feed.atom?topic=visits",
        "atom, /en/groups/hanwell-sabastiya/feed.atom", "atom, /en/search.atom?q=olive", "atom, /ar/search.atom?q=قرية", "atom, /en/search.atom?q=nothinglikeit",
        "rss, /en/feed.rss", "rss, /ar/feed.rss", "rss, /en/groups/hanwell-sabastiya/feed.rss", "rss, /en/search.rss?q=olive", "rss, /ar/search.rss?q=nothinglikeit",
        "sitemap, /sitemap.xml", "opensearch, /en/opensearch.xml", "opensearch, /ar/opensearch.xml"})
    void whatMachinesReadKeepsToItsSpecification(String schema, String path, RunningPortal portal) {
        var answer = portal.http().get(path);
        assertEquals(200, answer.status());
        assertEquals(List.of(), new XmlChecker(schema).errors(answer.text()), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/feed.atom", "/ar/groups/hanwell-sabastiya/feed.atom", "/en/search.atom?q=olive"})
    void aFeedOfAtomSaysWhereItStandsAndNamesEachEntryOnce(String path, RunningPortal portal) {
        var feed = Jsoup.parse(portal.http().get(path).text(), Parser.xmlParser());
        assertEquals(portal.address() + path, feed.selectFirst("feed > link[rel=self]").attr("href"));
        var names = feed.select("entry > id").eachText();
        assertEquals(names.size(), new HashSet<>(names).size());
        var alternates = feed.select("entry > link[rel=alternate]");
        assertEquals(names.size(), alternates.size());
        for (var html : feed.select("entry > content[type=html]").eachText()) {
            assertFalse(Jsoup.parse(html).select("[href^=/], [src^=/]").size() > 0, "addresses in a text hold outside");
        }
    }

    @Test
    void theCheckSeesWhatIsWrong(RunningPortal portal) {
        var atom = portal.http().get("/en/feed.atom").text();
        var check = new XmlChecker("atom");
        assertTrue(check.errors(atom).isEmpty());
        for (var wrong : List.of(atom.replaceFirst("<id>[^<]*</id>", ""), atom.replaceFirst("<updated>[^<]*</updated>", "<updated>yesterday</updated>"),
                atom.replace("<author>", "<author><nick>x</nick>"), atom.replaceFirst("type=\"html\"", "type=\"fancy\""))) {
            assertFalse(check.errors(wrong).isEmpty(), wrong);
        }
    }
}
