package org.twinhall.content.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.DemoAccounts;
import org.twinhall.change.Follower;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
class GroupMenuIT {

    private static int number;

    private RunningPortal portal;
    private Http editor;
    private long group;

    @BeforeEach
    void signIn(RunningPortal running) {
        portal = running;
        number++;
        group = portal.as(Identity.PORTAL, () -> portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId());
        editor = portal.http().signIn(DemoAccounts.EDITOR);
    }

    @AfterEach
    void empty() {
        portal.as(Identity.PORTAL, () -> {
            portal.get(GroupMenuService.class).list(group).forEach(item -> portal.get(GroupMenuService.class).remove(group, item.getId()));
            return null;
        });
    }

    @Test
    void aGroupPutsItsMenuTogetherAndItStandsOnItsPagesInstead() {
        long page = text("PAGE", "Page for the menu " + number, true);
        long draft = text("PAGE", "Draft for the menu " + number, false);
        text("NEWS", "News for the menu " + number, true);
        assertTrue(home("en").select(".panel .tree").text().contains("Page for the menu " + number), "without a menu all pages are listed");
        assertTrue(home("en").select(".group-menu").isEmpty());

        assertEquals(302, add(Map.of("target:control", "list.NEWS")).status());
        assertEquals(302, add(Map.of("target:control", "entry." + page)).status());
        assertEquals(302, add(Map.of("target:control", "entry." + draft)).status());
        assertEquals(302, add(Map.of("target:control", "address", "address:control", portal.address() + "/en/news/news-for-the-menu-" + number)).status());
        assertEquals(302, add(Map.of("target:control", "address", "address:control", "https://friends.example/", "english:control", "Our friends",
                "arabic:control", "أصدقاؤنا")).status());
        portal.get(Follower.class).catchUp();
        assertEquals(List.of("News of the group", "Page for the menu " + number, "News for the menu " + number, "Our friends"), menu("en"));
        assertEquals(List.of("أخبار المجموعة", "Page for the menu " + number, "News for the menu " + number, "أصدقاؤنا"), menu("ar"));
        assertEquals("en", home("ar").select(".group-menu bdi").get(1).attr("lang"), "what has no Arabic text is shown in English, and says so");
        assertTrue(home("en").select(".panel .tree").isEmpty());
        for (var path : List.of("/en/groups/hanwell-sabastiya/news", "/en/news/news-for-the-menu-" + number, "/en/pages/page-for-the-menu-" + number)) {
            assertEquals(4, portal.http().get(path).page().select(".group-menu a").size(), path);
        }
        assertEquals("page", portal.http().get("/en/groups/hanwell-sabastiya/news").page().select(".group-menu a").first().attr("aria-current"));
        home("en").select(".group-menu a[href^=/]").forEach(link -> assertEquals(200, portal.http().get(link.attr("href")).status(), link.attr("href")));

        press("up", "Our friends");
        press("remove", "News of the group");
        portal.get(Follower.class).catchUp();
        assertEquals(List.of("Page for the menu " + number, "Our friends", "News for the menu " + number), menu("en"));
        var lines = editor.get(address()).page().select(".tree-line");
        var dropped = editor.submit(editor.get(address()), "form[data-order-put]", Map.of("line", lines.last().attr("data-page"), "before", lines.first().attr("data-page")));
        assertEquals(302, dropped.status());
        portal.get(Follower.class).catchUp();
        assertEquals("News for the menu " + number, menu("en").getFirst());
        assertTrue(editor.get("/en/desk/entries/" + page + "/en/uses").page().select("main").text().contains("Menus that lead here"));
    }

    @Test
    void whatCannotStandInAMenuIsSaidBesideTheField() {
        assertTrue(refused(Map.of("target:control", "address", "address:control", "javascript:alert(1)")).contains("https://example.org"));
        assertTrue(refused(Map.of("target:control", "address", "address:control", "https://friends.example/", "english:control", "Friends")).contains("both languages"));
        assertTrue(refused(Map.of("target:control", "address", "address:control", portal.address() + "/en/news/no-such-news")).contains("no published text"));
        assertEquals(List.of(), menu("en"));
    }

    @Test
    void onlyWhoPublishesForTheGroupPutsItsMenuTogether() {
        assertFalse(portal.http().signIn(DemoAccounts.CONTRIBUTOR).get(address()).status() == 200);
        var foreign = new Identity(77, "Foreign", null, Dates.ZONE, Set.of(Role.MEMBER), Map.of(group + 1, Set.of(Role.EDITOR)));
        var service = portal.get(GroupMenuService.class);
        for (Runnable deed : List.<Runnable>of(() -> service.list(group), () -> service.add(group, GroupMenuTarget.list("NEWS"), "", ""),
                () -> service.remove(group, 1), () -> service.shift(group, 1, 1), () -> service.put(group, 1, null))) {
            assertThrows(AccessDeniedException.class, () -> portal.as(foreign, () -> {
                deed.run();
                return null;
            }));
        }
    }

    private String address() {
        return "/en/desk/menu?group=" + group;
    }

    private Http.Answer add(Map<String, String> values) {
        return editor.submit(editor.get(address()), "form.form:has(h2)", values);
    }

    private String refused(Map<String, String> values) {
        var answer = add(values);
        assertEquals(200, answer.status());
        return answer.page().select(".field-error").text();
    }

    private void press(String button, String name) {
        var line = ".tree-line:has(bdi:containsOwn(" + name + "))";
        var page = editor.get(address());
        var pressed = page.page().selectFirst(line + " button[name$=" + button + "]");
        assertEquals(302, editor.submit(page, line + " form", Map.of(pressed.attr("name"), pressed.attr("value"))).status());
    }

    private List<String> menu(String language) {
        return home(language).select(".group-menu bdi").eachText();
    }

    private org.jsoup.nodes.Document home(String language) {
        return portal.http().get("/" + language + "/groups/hanwell-sabastiya").page();
    }

    private long text(String kind, String title, boolean live) {
        return portal.as(Identity.PORTAL, () -> {
            var written = portal.get(EntryService.class).begin(kind, Set.of(group), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>Text</p>"), Map.of()), Filing.plain());
            if (live) {
                portal.get(Publishing.class).publish(written.getId());
            }
            return written.getEntry().getId();
        });
    }
}
