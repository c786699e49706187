package org.twinhall.registry.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.registry.partner.Audience;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.partner.Theme;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.Statements;

@ExtendWith(PortalExtension.class)
class MatchIT {

    private static final String GROUP = "/registry/match/groups/hanwell-sabastiya";
    private static final String PARTNER = "/registry/match/partners/west-bani-zeid";

    private final RunningPortal portal;

    MatchIT(RunningPortal portal) {
        this.portal = portal;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("[\u2066\u2069+\\s]", "").replace('−', '-'));
    }

    private static List<String> order(Document page) {
        return page.select(".registry-matches h3 a").eachAttr("href").stream().map(href -> href.substring(href.lastIndexOf('/') + 1)).toList();
    }

    /** Everybody of the whole list, page after page. */
    private List<String> all(Http reader, String path) {
        var all = new ArrayList<String>();
        for (int number = 1; ; number++) {
            var page = order(reader.get(path + (path.contains("?") ? "&" : "?") + "page=" + number).page());
            if (page.isEmpty()) {
                return all;
            }
            all.addAll(page);
        }
    }

    private static Element line(Document page, String slug) {
        return page.selectFirst(".registry-matches > li:has(h3 a[href$=/" + slug + "])");
    }

    @Test
    void everyScoreIsTheSumOfItsReasonsInBothLanguagesAndDirections() {
        for (var path : List.of("/en" + GROUP, "/ar" + GROUP + "?need=5&size=0", "/en" + PARTNER, "/ar" + PARTNER)) {
            var page = portal.http().get(path).page();
            assertFalse(order(page).isEmpty(), path);
            int before = Integer.MAX_VALUE;
            for (var line : page.select(".registry-matches > li")) {
                int score = number(line.selectFirst(".registry-score > span:last-child").text());
                assertEquals(score, line.select(".registry-point-number").eachText().stream().mapToInt(MatchIT::number).sum(), path + line.text());
                assertTrue(score <= before);
                before = score;
            }
        }
    }

    @Test
    void whoAsksAndHasNoFriendStandsBeforeWhoHasManyAndNobodyIsLeftOut() {
        var all = all(portal.http(), "/en" + GROUP);
        assertEquals(Set.copyOf(all).size(), all.size());
        var expected = portal.as(Identity.PORTAL, () -> portal.get(Partners.class).listAll().stream().filter(partner -> !partner.isHidden()).map(partner -> partner.getSlug())
                .filter(slug -> !slug.equals("sebastia")).toList());
        assertTrue(all.containsAll(expected), () -> expected.stream().filter(slug -> !all.contains(slug)).toList().toString());
        assertTrue(all.containsAll(List.of("wadi-fukin", "jericho", "askar-camp")));
        assertFalse(all.contains("sebastia"));
        assertTrue(all.indexOf("west-bani-zeid") < all.indexOf("askar-camp") && all.indexOf("askar-camp") < all.indexOf("nablus"), all.toString());
        var page = portal.http().get("/en" + GROUP).page();
        assertNotNull(page.selectFirst("section[aria-labelledby=already] a[href$=/partners/sebastia]"));
        var first = line(page, "west-bani-zeid").text();
        assertTrue(first.contains("has no friend yet") && first.contains("asks for a friend") && first.contains("Culture and arts"), first);
        var many = portal.http().get("/en" + GROUP + "?page=5").page();
        assertTrue(many.select(".registry-matches").text().contains("friends that it has already: 4"), many.text());
    }

    @Test
    void theReadersWeightsStandInTheAddressAndTheListFollows() {
        var usual = portal.http().get("/en" + GROUP).page();
        assertEquals("2", usual.selectFirst("#weight-kind option[selected]").attr("value"));
        var kinds = portal.http().get("/en" + GROUP + "?need=0&small=0&asks=0&kind=5").page();
        assertEquals("5", kinds.selectFirst("#weight-kind option[selected]").attr("value"));
        assertFalse(order(usual).equals(order(kinds)));
        assertTrue(line(kinds, order(kinds).getFirst()).text().contains("of a kind that would be welcome"));
        assertTrue(kinds.select(".registry-points").text().lines().noneMatch(text -> text.contains("has no friend yet")));
        assertEquals(order(usual), order(portal.http().get("/en" + GROUP + "?need=99&size=moon&asks=").page()));
        var form = usual.selectFirst("form.registry-weights");
        assertEquals("get", form.attr("method"));
        assertEquals("/en" + GROUP, form.attr("action"));
        assertEquals(all(portal.http(), "/en" + GROUP).size(), all(portal.http(), "/en" + GROUP + "?need=0&kind=5").size());
    }

    @Test
    void forAPartnerTheGroupsThatLookComeBeforeThoseWithManyFriends() {
        var all = all(portal.http(), "/en" + PARTNER);
        assertTrue(all.indexOf("hanwell-sabastiya") < all.indexOf("kennington-bethlehem"), all.toString());
        assertEquals(404, portal.http().get("/en/registry/match/partners/nobody").status());
        assertEquals(404, portal.http().get("/en/registry/match/groups/nobody").status());
        assertNotNull(portal.http().get("/ar/registry/partners/west-bani-zeid").page().selectFirst("a[href$=match/partners/west-bani-zeid]"));
        assertNotNull(portal.http().get("/ar/groups/hanwell-sabastiya").page().selectFirst("a[href$=match/groups/hanwell-sabastiya]"));
    }

    @Test
    void aHiddenPartnerIsNotAmongThemAndShyFactsGiveNoPointsToWhoMayNotKnowThem() {
        portal.as(Identity.PORTAL, () -> {
            var arura = portal.get(Partners.class).findBySlug("arura").orElseThrow();
            var was = arura.profile();
            portal.get(PartnerService.class).describe(arura.getId(), new PartnerProfile(was.kind(), was.placeId(), was.nameEnglish(), was.nameArabic(), was.spellings(),
                    Set.of("en"), null, Set.of(Theme.WOMEN), Set.of(), "", "", "", Map.of(Fact.LANGUAGES, Audience.NOBODY)), was.mark());
            portal.get(PartnerService.class).hide(portal.get(Partners.class).findBySlug("bilin").orElseThrow().getId(), true);
            return null;
        });
        var member = portal.http().signIn(DemoAccounts.MEMBER);
        assertFalse(find(portal.http(), "arura").contains("Women"));
        assertTrue(find(member, "arura").contains("both would like to do something on: Women"));
        assertFalse(find(member, "arura").contains("both write letters in"));
        assertTrue(find(portal.http().signIn(DemoAccounts.ORGANISER), "arura").contains("both write letters in"));
        var all = all(portal.http(), "/en" + GROUP + "?small=1");
        // The place is in the gazetteer still; the partner with its friends is not.
        assertEquals(1, all.stream().filter("bilin"::equals).count());
        assertFalse(Stream.of(1, 2, 3, 4, 5).anyMatch(page -> portal.http().get("/en" + GROUP + "?small=1&page=" + page).text().contains("/registry/partners/bilin")));
    }

    private String find(Http reader, String slug) {
        for (int page = 1; page < 9; page++) {
            var line = line(reader.get("/en" + GROUP + "?need=4&page=" + page).page(), slug);
            if (line != null) {
                return line.text();
            }
        }
        throw new AssertionError(slug + " is not among them");
    }

    @Test
    void aRankingAsksTheDatabaseAFewTimes() {
        var member = portal.http().signIn(DemoAccounts.MEMBER);
        for (var path : List.of("/en" + GROUP, "/en" + PARTNER)) {
            member.get(path);
            int asked = Stream.generate(() -> new Statements(portal).of(() -> member.get(path)).size()).limit(4).min(Integer::compare).orElseThrow();
            assertTrue(asked <= 20, path + " needs " + asked);
        }
    }
}
