package org.twinhall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.Follower;
import org.twinhall.group.GroupService;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
class TrashIT {

    private static int number;

    private RunningPortal portal;
    private Http editor;
    private String title;
    private String slug;
    private String desk;

    @BeforeEach
    void signIn(RunningPortal running) {
        portal = running;
        editor = portal.http().signIn(DemoAccounts.EDITOR);
        slug = "thrown-away-" + ++number;
        title = "Thrown away " + number;
    }

    @Test
    void whatReadersSawIsTakenDownFoundNoMoreAndComesBackOnlyWhenPublishedAgain() {
        long entry = write(true);
        var reader = portal.http();
        assertEquals(200, reader.get("/en/news/" + slug).status());
        put();
        assertEquals(410, reader.get("/en/news/" + slug).status());
        portal.get(Follower.class).catchUp();
        assertFalse(reader.get("/en/search?q=%22" + title.replace(" ", "+") + "%22").page().select(".result").text().contains(title));
        assertFalse(editor.get("/en/desk").text().contains(title));
        assertTrue(editor.get("/en/desk?stage=trash").text().contains(title));
        assertEquals("content.trash", act());

        assertEquals(302, editor.submit(editor.get(desk + "/trash"), "form[action*=takeOut]", Map.of()).status());
        assertTrue(editor.get("/en/desk").text().contains(title));
        assertEquals(410, reader.get("/en/news/" + slug).status(), "until it is published again");
        portal.as(Identity.PORTAL, () -> {
            portal.get(Publishing.class).publish(portal.get(EntryService.class).getEntryForWriting(entry).translation(Language.ENGLISH).orElseThrow().getId());
            return null;
        });
        assertEquals(200, reader.get("/en/news/" + slug).status());
    }

    @Test
    void whoWritesWhileSomebodyThrowsItAwayIsToldAndLosesNothing() {
        write(false);
        var form = editor.get(desk);
        put();
        var answer = editor.submit(form, "form.form-wide", Map.of("text:body:control", "Written meanwhile", "save", "x"));
        assertEquals(200, answer.status());
        assertTrue(answer.page().select(".error-summary").text().contains("trash"), answer.page().select("main").text());
        assertEquals("Written meanwhile", answer.page().selectFirst("#body").wholeText().strip());
        assertEquals(302, editor.get(desk).status(), "the editor leads to the way out of the trash");
    }

    @Test
    void aContributorThrowsAwayDraftsButNothingThatWasPublished() {
        var contributor = portal.http().signIn(DemoAccounts.CONTRIBUTOR);
        write(true);
        assertEquals(403, contributor.get(desk + "/trash").status());
        assertFalse(contributor.get(desk).text().contains("Put into the trash"));
        slug += "-draft";
        title += " draft";
        write(false);
        assertEquals(302, contributor.submit(contributor.get(desk + "/trash"), "form[action*=put]", Map.of()).status());
        assertTrue(contributor.get("/en/desk?stage=trash").text().contains(title));
    }

    @Test
    void whoWritesForAnotherGroupIsRefused() {
        write(false);
        assertEquals(403, portal.http().signIn(DemoAccounts.MEMBER).get(desk + "/trash").status());
    }

    private void put() {
        assertEquals(302, editor.submit(editor.get(desk + "/trash"), "form[action*=put]", Map.of()).status());
    }

    private String act() {
        return portal.as(Identity.PORTAL, () -> portal.get(AuditTrail.class).list("content", "", 0, 1).getFirst().getVerb());
    }

    private long write(boolean live) {
        long entry = portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var group = portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId();
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(group), Language.ENGLISH, slug,
                    new Wording(title, "", SafeHtml.of("<p>A text.</p>"), Map.of()), new Filing(Visibility.PUBLIC, Set.of(), Set.of()));
            if (live) {
                portal.get(Publishing.class).publish(written.getId());
            }
            return written.getEntry().getId();
        }));
        desk = "/en/desk/entries/" + entry + "/en";
        return entry;
    }
}
