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
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
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
            portal.get(EntryService.class).placeBelow(written.getEntry().getId(), parent);
            portal.get(Publishing.class).publish(written.getId());
            return written.getEntry().getId();
        }));
    }
}
