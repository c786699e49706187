package org.twinhall.content.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.change.Follower;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.PageOrder;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
class TreeIT {

    private static int number;

    private RunningPortal portal;
    private long group;
    private String address;

    @BeforeEach
    void find(RunningPortal running) {
        portal = running;
        number++;
        group = portal.as(Identity.PORTAL, () -> portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId());
        address = "/en/desk/order?owner=" + group;
    }

    @Test
    void pagesAreMovedAmongTheirSiblingsAndReadersSeeTheNewOrder() {
        long top = page("Order top " + number, null);
        for (var name : List.of("One", "Two", "Three")) {
            page(name + " of order " + number, top);
        }
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        assertEquals(List.of("One", "Two", "Three"), order(editor));
        move(editor, "Three", "up");
        assertEquals(List.of("One", "Three", "Two"), order(editor));
        move(editor, "One", "down");
        assertEquals(List.of("Three", "One", "Two"), order(editor));
        var readers = portal.http().get("/en/groups/hanwell-sabastiya/pages").text();
        assertTrue(readers.indexOf("Three of order " + number) < readers.indexOf("One of order " + number), "readers see the same order");
        assertTrue(button(editor, "Three", "up").isEmpty(), "what comes first cannot go up");
    }

    @Test
    void aPageIsPutBelowAnotherAndItsOldAddressesLeadToTheNewOne() {
        long top = page("Old home " + number, null);
        long one = page("One of order " + number, top);
        page("Two of order " + number, top);
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var reader = portal.http();
        var old = "/en/pages/old-home-" + number + "/two-of-order-" + number;
        assertEquals(200, reader.get(old).status());
        move(editor, "Two", "nest");
        var below = "/en/pages/old-home-" + number + "/one-of-order-" + number + "/two-of-order-" + number;
        assertMoved(old, below);
        assertEquals(200, reader.get(below).status());
        move(editor, "Two", "raise");
        assertMoved(below, old);
        move(editor, "Two", "raise");
        assertMoved(old, "/en/pages/two-of-order-" + number);
        assertMoved("/ar/pages/old-home-" + number + "/two-of-order-" + number, "/ar/pages/two-of-order-" + number);

        drag(editor, title("Two"), top, one);
        assertEquals(List.of("Two", "One"), order(editor));
        portal.as(Identity.PORTAL, () -> {
            var service = portal.get(EntryService.class);
            service.move(service.getEntryForWriting(top).translation(Language.ENGLISH).orElseThrow().getId(), "new-home-" + number);
            return null;
        });
        assertMoved(old, "/en/pages/new-home-" + number + "/two-of-order-" + number);
        assertMoved("/en/pages/old-home-" + number, "/en/pages/new-home-" + number);
        assertMoved("/en/groups/hanwell-sabastiya/pages/two-of-order-" + number, "/en/pages/new-home-" + number + "/two-of-order-" + number);
    }

    /** Also those two steps below, and whether the page above them is called something else or stands somewhere else. */
    @Test
    void pagesAreFoundAtTheirNewAddressesWhenOneAboveThemMoves() {
        long home = page("Home of finding " + number, null);
        long top = page("Top of finding " + number, null);
        page("Deep olives " + number, page("Middle of finding " + number, top));
        assertEquals("/en/pages/top-of-finding-" + number + "/middle-of-finding-" + number + "/deep-olives-" + number, found());
        portal.as(Identity.PORTAL, () -> {
            var service = portal.get(EntryService.class);
            service.move(service.getEntryForWriting(top).translation(Language.ENGLISH).orElseThrow().getId(), "hill-" + number);
            return null;
        });
        assertEquals("/en/pages/hill-" + number + "/middle-of-finding-" + number + "/deep-olives-" + number, found());
        portal.as(Identity.PORTAL, () -> {
            portal.get(PageOrder.class).placeBelow(top, home);
            return null;
        });
        assertEquals("/en/pages/home-of-finding-" + number + "/hill-" + number + "/middle-of-finding-" + number + "/deep-olives-" + number, found());
    }

    private String found() {
        portal.get(Follower.class).catchUp();
        return portal.http().get("/sitemap.xml").text().replaceFirst("(?s).*<loc>[^<]*(/en/pages/[^<]*deep-olives-" + number + ")</loc>.*", "$1");
    }

    @Test
    void whereAPageCannotStandIsSaidAndNothingIsMoved() {
        long top = page("Round top " + number, null);
        long one = page("One of order " + number, top);
        long deep = one;
        for (var name : List.of("Two", "Three", "Four", "Five", "Six", "Seven")) {
            deep = page(name + " of order " + number, deep);
        }
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        assertTrue(drag(editor, top, one, null).page().select(".error-summary").text().contains("below itself"));
        long alone = page("Alone of order " + number, null);
        assertTrue(drag(editor, alone, deep, null).page().select(".error-summary").text().contains("So many pages"));
        assertTrue(drag(editor, alone, 1L, null).page().select(".error-summary").text().contains("moved or removed"));
        assertEquals(List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Alone"), order(editor));
        var contributor = portal.http().signIn(DemoAccounts.CONTRIBUTOR);
        assertEquals(403, drag(contributor, alone, top, null).status());
    }

    @Test
    void aPageIsCopiedWithThoseBelowItForTheSameGroupAndForAnother() {
        long top = page("Copied top " + number, null);
        page("One of order " + number, top);
        page("Two of order " + number, top);
        long other = portal.as(Identity.PORTAL, () -> portal.get(GroupService.class).findByAddress("dundee-nablus").orElseThrow().getId());
        portal.as(Identity.PORTAL, () -> {
            var service = portal.get(EntryService.class);
            service.translate(top, Language.ARABIC, "نسخ-" + number, new Wording("نسخ " + number, "", SafeHtml.of("<p>نص</p>"), Map.of()));
            return null;
        });
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var copied = editor.submit(editor.get("/en/desk/entries/" + top + "/en/copy"), "form.form", Map.of());
        assertTrue(copied.header("Location").contains("done=copied"), copied.text());
        assertEquals(List.of("One", "Two", "One", "Two"), order(editor));
        assertEquals(404, portal.http().get("/en/pages/copied-top-" + number + "-2").status(), "a copy is a draft");
        long copy = Long.parseLong(copied.header("Location").replaceFirst(".*entries/(\\d+)/.*", "$1"));
        assertTrue(editor.get("/en/desk/entries/" + copy + "/ar").text().contains("نسخ " + number), "in the languages that it has");

        var stranger = editor.submit(editor.get("/en/desk/entries/" + top + "/en/copy"), "form.form", Map.of("owner:control", Long.toString(other)));
        assertEquals(200, stranger.status(), "an editor cannot write for another group");
        var administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
        assertEquals(302, administrator.submit(administrator.get("/en/desk/entries/" + top + "/en/copy"), "form.form", Map.of("owner:control", Long.toString(other))).status());
        assertEquals(List.of("One", "Two"), administrator.get("/en/desk/order?owner=" + other).page().select(".tree-line bdi").eachText().stream()
                .filter(title -> title.endsWith("of order " + number)).map(title -> title.split(" ")[0]).toList());
    }

    private void assertMoved(String old, String now) {
        var answer = portal.http().get(old);
        assertEquals(301, answer.status(), old);
        assertTrue(answer.header("Location").endsWith(now), answer.header("Location") + " is not " + now);
    }

    private long title(String name) {
        return Long.parseLong(portal.http().signIn(DemoAccounts.EDITOR).get(address).page()
                .selectFirst(".tree-line:has(bdi:containsOwn(" + name + " of order " + number + "))").attr("data-page"));
    }

    /** Sends what the script sends when somebody drops a page. */
    private Http.Answer drag(Http http, long page, Long above, Long before) {
        return http.submit(http.get(address), "form[data-order-put]", Map.of("page", Long.toString(page), "above", above == null ? "" : above.toString(),
                "before", before == null ? "" : before.toString()));
    }

    @Test
    void whoMayNotPublishCannotMoveWhatIsLive() {
        long top = page("Fixed top " + number, null);
        page("One of order " + number, top);
        page("Two of order " + number, top);
        var contributor = portal.http().signIn(DemoAccounts.CONTRIBUTOR);
        assertTrue(contributor.get(address).text().contains("Fixed top " + number));
        assertTrue(button(contributor, "Two", "up").isEmpty());
        assertFalse(portal.http().signIn(DemoAccounts.MEMBER).get(address).text().contains("Fixed top"));
    }

    private List<String> order(Http http) {
        return http.get(address).page().select(".tree-line bdi").eachText().stream().filter(title -> title.endsWith("of order " + number))
                .map(title -> title.split(" ")[0]).toList();
    }

    private org.jsoup.select.Elements button(Http http, String name, String way) {
        return http.get(address).page().select(".tree-line:has(bdi:containsOwn(" + name + " of order " + number + ")) button[name$=" + way + "]");
    }

    private void move(Http http, String name, String way) {
        var line = ".tree-line:has(bdi:containsOwn(" + name + " of order " + number + ")) form";
        assertEquals(302, http.submit(http.get(address), line, Map.of(button(http, name, way).attr("name"), "x")).status());
    }

    private long page(String title, Long parent) {
        return portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var written = portal.get(EntryService.class).begin("PAGE", Set.of(group), Language.ENGLISH, "", new Wording(title, "", SafeHtml.of("<p>Text</p>"), Map.of()), Filing.plain());
            portal.get(PageOrder.class).placeBelow(written.getEntry().getId(), parent);
            portal.get(Publishing.class).publish(written.getId());
            return written.getEntry().getId();
        }));
    }
}
