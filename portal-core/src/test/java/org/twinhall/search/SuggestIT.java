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
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Follower;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Translation;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.group.Groups;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** What stands round the results: suggestions, facets, picks, what is alike, what is counted; each by what a reader may read. */
@ExtendWith(PortalExtension.class)
public class SuggestIT {

    @BeforeEach
    void upToDate(RunningPortal portal) {
        portal.get(Follower.class).catchUp();
    }

    @ParameterizedTest
    @CsvSource({"en,abu d,Abu Dis,/en/places/abu-dis", "en,beit le,Beit Lid,/en/places/beit-lid", "ar,خلي,الخليل,/ar/places/hebron",
        "en,radnor pal,Radnor Palestine Links,/en/groups/knighton-azzun", "en,week of ol,A week of olives,/en/articles/a-week-of-olives",
        "ar,ابو د,أبو ديس,/ar/places/abu-dis"})
    void whatIsBegunIsSuggested(String language, String typed, String text, String path, RunningPortal portal) {
        var answer = suggest(portal.http(), language, typed);
        assertTrue(answer.text().contains('"' + text + '"'), answer.text());
        assertTrue(answer.text().contains('"' + path + '"') || answer.text().contains('"' + path.replace("/", "\\/") + '"'), answer.text());
        assertTrue(answer.header("content-type").startsWith("application/json"));
    }

    @ParameterizedTest
    @CsvSource({"en,a", "en,''", "ar,\"\"", "en,((((", "en,\\", "ar,ـــــ"})
    void tooLittleSuggestsNothing(String language, String typed, RunningPortal portal) {
        var answer = suggest(portal.http(), language, typed);
        assertEquals(200, answer.status());
        assertFalse(answer.text().contains("href"), answer.text());
    }

    @Test
    void whoMayNotReadItSeesNoTraceOfIt(RunningPortal portal) {
        var hidden = publish(portal, "Zymurgy ledger of the cooperage", Visibility.MEMBERS);
        var open = publish(portal, "Cooperage evenings", Visibility.PUBLIC);
        var visitor = portal.http();
        var member = portal.http().signIn(DemoAccounts.MEMBER);
        Await.until("both are in the index", () -> suggest(member, "en", "zymur").text().contains("Zymurgy")
                && suggest(visitor, "en", "cooperage ev").text().contains("Cooperage evenings"));
        assertFalse(suggest(visitor, "en", "zymur").text().contains("Zymurgy"));
        assertEquals("1", facet(visitor, "cooperage", "kind=news"));
        assertEquals("2", facet(member, "cooperage", "kind=news"));
        assertFalse(visitor.get("/en/search?q=zymurgi").text().contains("zymurgy"), "another spelling is proposed");
        assertTrue(member.get("/en/search?q=zymurgi").text().contains("Zymurgy"));
        var search = portal.get(SearchService.class);
        assertFalse(portal.as(Identity.VISITOR, () -> search.listLike(key(open), 100)).contains(hidden.getEntry().getId()));
        assertTrue(portal.as(Identity.VISITOR, () -> search.listLike(key(hidden), 100)).isEmpty());
    }

    @Test
    void whatIsTakenBackIsSuggestedNoMore(RunningPortal portal) {
        var translation = publish(portal, "Whitewash brigade", Visibility.PUBLIC);
        Await.until("it is suggested", () -> suggest(portal.http(), "en", "whitew").text().contains("Whitewash"));
        portal.as(Identity.PORTAL, () -> {
            portal.get(Publishing.class).withdraw(translation.getId());
            return null;
        });
        Await.until("it is suggested no more", () -> !suggest(portal.http(), "en", "whitew").text().contains("Whitewash"));
    }

    @Test
    void aGroupIsFoundByTheNameItHad(RunningPortal portal) {
        assertEquals("Tower Hamlets Jenin Friendship Association", titles(portal.http(), "Tower Hamlets Jenin Link").getFirst());
        portal.as(Identity.PORTAL, () -> {
            var service = portal.get(GroupService.class);
            var group = portal.get(Groups.class).findBySlug("walsall-kobar").orElseThrow();
            service.describe(group.getId(), new GroupProfile("Walsall Friends of Kobar", "أصدقاء كوبر في والسول", "", "", null, "", "", "",
                    group.getAccent(), group.getFriendPlaces(), Set.of("Bescot Circle")), group.mark());
            return null;
        });
        upToDate(portal);
        for (var former : List.of("Walsall group (Kobar)", "Bescot Circle", "مجموعة والسول (كوبر)")) {
            assertEquals("Walsall Friends of Kobar", titles(portal.http(), former).getFirst(), former);
        }
        publish(portal, "An evening with Walsall Friends of Kobar", Visibility.PUBLIC);
        Await.until("who is written of by the new name is found by the old one",
                () -> titles(portal.http(), "Bescot Circle").contains("An evening with Walsall Friends of Kobar"));
        assertTrue(portal.http().get("/en/groups/walsall-kobar").text().contains("Bescot Circle"));
    }

    @Test
    void anOrganiserPutsSomethingFirst(RunningPortal portal) {
        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        assertEquals(403, portal.http().signIn(DemoAccounts.EDITOR).get("/admin/search").status());
        var form = organiser.get("/admin/search");
        var refused = organiser.submit(form, "form.form", Map.of("words:control", "Haytime", "address:control", "/en/articles/no-such-thing"));
        assertTrue(refused.page().select(".field-error").text().contains("Nothing"), refused.text());
        assertEquals("Haytime", refused.page().select("#words").attr("value"));
        assertEquals(302, organiser.submit(refused, "form.form", Map.of("words:control", "Haytime",
                "address:control", portal.address() + "/en/articles/a-week-of-olives")).status());
        upToDate(portal);
        assertEquals("A week of olives", portal.http().get("/en/search?q=haytime").page().select("section.panel li a").text());
        assertEquals(1, organiser.get("/admin/search").page().select("tbody tr").size());
        assertEquals(302, organiser.submit(organiser.get("/admin/search"), "tbody form", Map.of()).status());
        upToDate(portal);
        assertTrue(portal.http().get("/en/search?q=haytime").page().select("section.panel").isEmpty());
    }

    @Test
    void administratorsSeeWhatIsSearchedForAndNobodySeesWho(RunningPortal portal) {
        var reader = portal.http();
        for (int time = 0; time < 3; time++) {
            Stream.of("Thatching", "thatchíng", "mary@example.org", "0161 496 0000", "xyzzyplugh").forEach(words -> reader.get("/en/search?q=" + encode(words)));
        }
        reader.get("/en/search?q=seldom-asked-words");
        assertEquals(403, portal.http().signIn(DemoAccounts.ORGANISER).get("/admin/searches").status());
        var page = portal.http().signIn(DemoAccounts.ADMINISTRATOR).get("/admin/searches").page();
        var asked = page.select("section:has(#asked) tbody th").eachText();
        assertTrue(asked.contains("Thatching") && asked.contains("xyzzyplugh"), asked.toString());
        assertTrue(page.select("section:has(#inVain) tbody th").eachText().contains("xyzzyplugh"));
        Stream.of("mary", "0161", "seldom").forEach(word -> assertFalse(page.text().contains(word), word));
    }

    @Test
    void theMapTheOrderAndAllFacetsAreAddressesOfTheirOwn(RunningPortal portal) {
        var reader = portal.http();
        var map = reader.get("/en/search?q=twinning&view=map").page();
        assertFalse(map.select("svg a[href*=place]").isEmpty());
        var dated = reader.get("/en/search?q=twinning&order=newest").page().select(".result time").eachAttr("datetime");
        assertEquals(dated.stream().sorted((a, b) -> b.compareTo(a)).toList(), dated);
        assertTrue(dated.size() > 5);
        for (var facet : List.of("kind", "language", "year", "group", "place", "topic")) {
            var page = reader.get("/en/search?q=twinning").page();
            var link = page.select(".facet-link[href*=" + facet + "=]").first();
            var narrowed = reader.get("/en/search" + link.attr("href").substring(link.attr("href").indexOf('?'))).page();
            assertEquals(link.select(".facet-count").text(), narrowed.select(".count").text().replaceAll("\\D", "").isEmpty() ? "1"
                    : narrowed.select(".count").text().replaceAll("\\D", ""), facet);
        }
    }

    private static ChangeKey key(Translation translation) {
        return new ChangeKey("entry", translation.getEntry().getId());
    }

    private static String facet(Http reader, String words, String facet) {
        return reader.get("/en/search?q=" + words).page().select(".facet-link[href*=" + facet + "] .facet-count").text();
    }

    private static Translation publish(RunningPortal portal, String title, Visibility visibility) {
        return portal.as(Identity.PORTAL, () -> {
            var translation = portal.get(EntryService.class).begin("NEWS", Set.of(), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>Some words.</p>"), Map.of()), new Filing(visibility, Set.of(), Set.of()));
            portal.get(Publishing.class).publish(translation.getId());
            return translation;
        });
    }

    private static Http.Answer suggest(Http reader, String language, String typed) {
        return reader.get("/" + language + "/suggest?q=" + encode(typed));
    }

    private static List<String> titles(Http reader, String words) {
        return reader.get("/en/search?q=" + encode(words)).page().select(".result-title").eachText();
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
