package org.twinhall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.access.Identity;
import org.twinhall.group.Accent;
import org.twinhall.group.GroupKind;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.place.Places;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
class GroupAddressesIT {

    private static int number;

    private String slug;
    private long group;
    private RunningPortal portal;

    @BeforeEach
    void enterAGroup(RunningPortal running) {
        portal = running;
        slug = "address-" + ++number;
        group = portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> portal.get(GroupService.class).enter(slug, GroupKind.TWINNING_GROUP,
                portal.get(Places.class).idsOf(List.of("hanwell")).getFirst(), new GroupProfile("Writers " + number, "كتّاب " + number, "", "", null,
                        "", "", "", Accent.OLIVE, Set.of())).getId()));
    }

    @ParameterizedTest
    @CsvSource({"NEWS, news", "ARTICLE, articles", "PAGE, pages"})
    void aGroupsListShowsItsOwnLiveEntriesAlone(String kind, String path) {
        write(kind, "Told by " + slug, Visibility.PUBLIC, true);
        write(kind, "Draft of " + slug, Visibility.PUBLIC, false);
        write(kind, "Secret of " + slug, Visibility.MEMBERS, true);
        var answer = portal.http().get("/en/groups/" + slug + "/" + path);
        assertEquals(200, answer.status(), answer.text());
        var main = answer.page().select("main");
        assertTrue(main.text().contains("Told by " + slug), main.text());
        assertFalse(main.text().contains("Draft of"), main.text());
        assertFalse(main.text().contains("Secret of"), main.text());
        assertEquals(1, main.select("a[href*=/" + path + "/told]").size(), main.html());
        assertTrue(portal.http().get("/en/groups/" + slug).page().select("main a[href*=told]").size() > 0, "the group's home shows it");
        assertTrue(answer.header("Cache-Control").contains("public"), answer.header("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({"NEWS, news", "ARTICLE, articles", "PAGE, pages"})
    void anEntryBelowItsGroupLeadsToItsLastingAddress(String kind, String path) {
        var entry = write(kind, "Lasting " + slug, Visibility.PUBLIC, true);
        var reader = portal.http();
        var own = reader.get("/en/groups/" + slug + "/" + path + "/" + entry);
        assertEquals(301, own.status());
        assertTrue(own.header("Location").endsWith("/en/" + path + "/" + entry), own.header("Location"));
        assertEquals(404, reader.get("/en/groups/hanwell-sabastiya/" + path + "/" + entry).status(), "it is not that group's");
        assertEquals(404, reader.get("/en/groups/" + slug + "/" + path + "/never-written").status());
    }

    @Test
    void listsFollowTheGroupToItsNewAddress() {
        portal.as(Identity.PORTAL, () -> {
            portal.get(GroupService.class).rename(group, slug + "-new");
            return null;
        });
        for (var path : List.of("", "/news", "/articles", "/pages", "/contact")) {
            var answer = portal.http().get("/ar/groups/" + slug + path);
            assertEquals(301, answer.status(), path);
            assertTrue(answer.header("Location").endsWith("/ar/groups/" + slug + "-new" + path), answer.header("Location"));
        }
    }

    @Test
    void aGroupThatHasNotWrittenYetSaysSo() {
        var answer = portal.http().get("/ar/groups/" + slug + "/news");
        assertEquals(200, answer.status());
        assertFalse(answer.page().select(".empty").text().isEmpty());
        assertEquals(404, portal.http().get("/en/groups/no-such-group/news").status());
        assertEquals(404, portal.http().get("/en/groups/" + slug + "/news?page=2").status());
    }

    private String write(String kind, String title, Visibility visibility, boolean live) {
        return portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var written = portal.get(EntryService.class).begin(kind, Set.of(group), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>A visit.</p>"), Map.of()), new Filing(visibility, Set.of(), Set.of()));
            if (live) {
                portal.get(Publishing.class).publish(written.getId());
            }
            return written.getSlug();
        }));
    }
}
