package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.access.Identity;
import org.twinhall.change.Follower;
import org.twinhall.content.EntrySearch;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Translation;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
public class SearchIT {

    /** How many texts are typed that nobody would type. */
    protected int hostile() {
        return 250;
    }

    @BeforeEach
    void upToDate(RunningPortal portal) {
        portal.get(Follower.class).catchUp();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beit Lid", "Beit Leed", "بيت ليد"})
    void anySpellingOfAPlaceFindsItsGroups(String spelling, RunningPortal portal) {
        assertTrue(titles(portal, "/en", spelling).stream().anyMatch(title -> title.contains("Pendle")), titles(portal, "/en", spelling).toString());
    }

    @Test
    void whatIsReadTogetherSaysWhatEachSaysAlone(RunningPortal portal) {
        var source = portal.get(EntrySearch.class);
        var ids = portal.as(Identity.PORTAL, () -> source.listIds(0, 1000));
        var together = portal.as(Identity.PORTAL, () -> source.readAll(ids));
        assertTrue(together.size() > 30, "only " + together.size());
        for (var id : ids) {
            var alone = portal.as(Identity.PORTAL, () -> source.read(id));
            assertEquals(Set.copyOf(alone), Set.copyOf(together.getOrDefault(id, List.of())));
        }
    }

    @Test
    void aTitleComesBeforeAMention(RunningPortal portal) {
        assertEquals("A week of olives", titles(portal, "/en", "week of olives").getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"unclosed phrase", "-", "--", "a AND OR NOT", "(((", "*?~^", "\\", "title:", "ــــ", "\u202e\u0000", "-olive"})
    void anyStringWhateverGivesAnAnswer(String words, RunningPortal portal) {
        assertEquals(200, portal.http().get("/en/search?q=" + encode(words)).status());
    }

    @Test
    void whateverIsTypedIsAnsweredWithOnePageAtMost(RunningPortal portal) {
        var names = "Hebron Nablus Bethlehem Ramallah Jericho Gaza Jenin Tulkarm Qalqilya Salfit Tubas Birzeit Battir Beit Lid Abu Dis Jayyous";
        var service = portal.get(SearchService.class);
        Stream.concat(HostileWords.all().limit(hostile()), Stream.of(names)).forEach(typed -> {
            var answer = portal.as(Identity.VISITOR, () -> service.search(SearchQuery.of(typed), Language.ARABIC));
            assertTrue(answer.results().size() <= SearchService.PAGE, typed);
        });
        var far = new SearchQuery("visit", null, null, null, null, null, null, Integer.MAX_VALUE);
        assertTrue(portal.as(Identity.VISITOR, () -> service.search(far, Language.ENGLISH)).results().size() <= SearchService.PAGE);
    }

    @Test
    void whatIsPublishedIsFoundAndWhatIsTakenBackIsNot(RunningPortal portal) {
        var translation = begin(portal, "Quernstone meadow", Visibility.PUBLIC);
        assertFalse(titles(portal, "/en", "quernstone").contains("Quernstone meadow"), "a draft is found");
        portal.as(Identity.PORTAL, () -> {
            portal.get(Publishing.class).publish(translation.getId());
            return null;
        });
        upToDate(portal);
        assertEquals(List.of("Quernstone meadow"), titles(portal, "/en", "quernstone"));
        portal.as(Identity.PORTAL, () -> {
            portal.get(Publishing.class).withdraw(translation.getId());
            return null;
        });
        upToDate(portal);
        assertEquals(List.of(), titles(portal, "/en", "quernstone"));
    }

    @Test
    void visitorsDoNotFindWhatIsForMembers(RunningPortal portal) {
        var translation = begin(portal, "Haybarn ledger", Visibility.MEMBERS);
        portal.as(Identity.PORTAL, () -> {
            portal.get(Publishing.class).publish(translation.getId());
            return null;
        });
        upToDate(portal);
        assertEquals(List.of(), titles(portal, "/en", "haybarn"));
        var member = new Identity(1, "A member", "en", Dates.ZONE, Set.of(), Map.of());
        assertEquals(1, portal.as(member, () -> portal.get(SearchService.class).search(SearchQuery.of("haybarn"), Language.ENGLISH).total()));
    }

    @Test
    void aRebuildLeavesTheSameIndex(RunningPortal portal) throws Exception {
        var before = portal.as(Identity.VISITOR, () -> portal.get(SearchService.class).search(SearchQuery.of("visit"), Language.ENGLISH).total());
        portal.get(IndexFolder.class).requestRebuild();
        portal.get(SearchIndex.class).settle();
        var after = portal.as(Identity.VISITOR, () -> portal.get(SearchService.class).search(SearchQuery.of("visit"), Language.ENGLISH).total());
        assertTrue(before > 5);
        assertEquals(before, after);
    }

    private static Translation begin(RunningPortal portal, String title, Visibility visibility) {
        return portal.as(Identity.PORTAL, () -> portal.get(EntryService.class).begin("NEWS", Set.of(), Language.ENGLISH, "",
                new Wording(title, "", SafeHtml.of("<p>Some words.</p>"), Map.of()), new Filing(visibility, Set.of(), Set.of())));
    }

    private static List<String> titles(RunningPortal portal, String language, String words) {
        return portal.http().get(language + "/search?q=" + encode(words)).page().select(".result-title").eachText();
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
