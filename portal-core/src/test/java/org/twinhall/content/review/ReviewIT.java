package org.twinhall.content.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.testing.Http;
import org.twinhall.testing.Photographs;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** What colleagues do with a draft: talk about it, show it to somebody outside, and look at it before it is published. */
@ExtendWith(PortalExtension.class)
class ReviewIT {

    private static int number;

    private RunningPortal portal;
    private Http editor;
    private Http contributor;
    private long group;
    private long translation;
    private String desk;
    private String picture;

    @BeforeEach
    void write(RunningPortal running) {
        portal = running;
        editor = portal.http().signIn(DemoAccounts.EDITOR);
        contributor = portal.http().signIn(DemoAccounts.CONTRIBUTOR);
        number++;
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            group = portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId();
            var file = portal.get(MediaService.class).add(group, new Upload("draft.jpg", () -> new java.io.ByteArrayInputStream(Photographs.jpeg(70 + number))), MediaText.NONE);
            picture = file.path();
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(group), Language.ENGLISH, "reviewed-" + number,
                    new Wording("Reviewed " + number, "", SafeHtml.of("<p>A secret plan.</p><figure><img src=\"" + picture + "\" alt=\"\"></figure>"), Map.of()), Filing.plain());
            translation = written.getId();
            desk = "/en/desk/entries/" + written.getEntry().getId() + "/en";
            return null;
        }));
    }

    @Test
    void colleaguesTalkAboutADraftAndSettleWhatWasSaid() {
        assertEquals(302, editor.submit(editor.get(desk + "/review"), "form[action*=say]", Map.of("words:control", "Who is on the picture? <b>")).status());
        var seen = contributor.get(desk + "/review");
        assertTrue(seen.page().select(".comments").text().contains("Who is on the picture? <b>"));
        assertEquals(302, contributor.submit(seen, ".comments form", Map.of()).status());
        assertTrue(editor.get(desk + "/review").page().select(".comments").text().contains("Dealt with, says"));
        var empty = editor.submit(editor.get(desk + "/review"), "form[action*=say]", Map.of("words:control", " "));
        assertEquals(200, empty.status());
        assertFalse(empty.page().select(".error-summary").isEmpty());
        assertEquals(403, portal.http().signIn(DemoAccounts.MEMBER).get(desk + "/review").status());
    }

    @Test
    void whoeverHasTheAddressSeesTheDraftWithItsPicturesUntilItIsEnded() {
        var answer = editor.submit(editor.get(desk + "/review"), "form[action*=make]", Map.of());
        var address = answer.page().selectFirst("code").text().replaceFirst("https?://[^/]+", "");
        var guest = portal.http();
        var shown = guest.get(address);
        assertEquals(200, shown.status());
        assertTrue(shown.text().contains("A secret plan."));
        assertEquals("noindex, nofollow", shown.header("X-Robots-Tag"));
        assertTrue(shown.header("Cache-Control").contains("no-store"));
        var source = shown.page().selectFirst(".prose img").attr("src");
        assertEquals(200, guest.get(source).status());
        assertEquals(404, guest.get(picture).status(), "at its own address it is for its owners");
        assertEquals(404, guest.get(source.replaceFirst("/preview-files/[^/]+/", "/preview-files/guessed/")).status());
        assertEquals(404, guest.get("/en/news/reviewed-" + number + "?secret=guessed").status());

        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var service = portal.get(EntryService.class);
            return service.save(translation, service.getLatest(translation).getId(), new Wording("Reviewed", "", SafeHtml.of("<p>Another plan.</p>"), Map.of()), "");
        }));
        assertTrue(guest.get(address).text().contains("Another plan."), "what is saved later is shown too");
        assertEquals(404, guest.get(source).status(), "the picture stands in the draft no more");
        assertEquals(302, editor.submit(editor.get(desk + "/review"), "form[action*=end]", Map.of()).status());
        assertEquals(404, guest.get(address).status());
    }

    @Test
    void aDraftIsSeenOnThePageOfItsKindByItsWritersAlone() {
        var address = "/en/news/reviewed-" + number + "?draft=" + desk.replaceFirst(".*/entries/(\\d+)/.*", "$1");
        var seen = editor.get(address);
        assertEquals(200, seen.status());
        assertEquals("Reviewed " + number, seen.page().selectFirst("h1.article-title").text());
        assertTrue(seen.page().selectFirst(".byline").text().contains("Hanwell"), "with everything that stands round the text");
        assertTrue(seen.header("Cache-Control").contains("no-store"));
        assertTrue(seen.page().select("link[rel=stylesheet][href*=harbour]").isEmpty());
        assertFalse(editor.get(address + "&theme=harbour").page().select("link[rel=stylesheet][href*=harbour]").isEmpty(), "in the theme that is asked for");
        assertEquals(200, editor.get(address.replace("/en/", "/ar/")).status());
        assertEquals(403, portal.http().signIn(DemoAccounts.MEMBER).get(address).status());
        assertTrue(portal.http().get(address + "&theme=harbour").status() >= 300, "a guest is asked to sign in");
        assertEquals(404, editor.get("/en/news/reviewed-" + number + "?draft=1x").status());
        assertEquals(404, editor.get("/en/news/reviewed-" + number).status(), "at the address alone there is nothing yet");
    }

    @Test
    void anExpiredAddressLeadsNowhereAndIsForgotten() {
        var secret = org.twinhall.account.Secret.random();
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> portal.get(PreviewLinks.class)
                .add(new PreviewLink(secret, translation, Identity.PORTAL, Instant.now().minusSeconds(1)))));
        assertEquals(404, portal.http().get("/en/news/reviewed-" + number + "?secret=" + secret.value()).status());
        portal.get(org.twinhall.job.Jobs.class).run(PrunePreviewLinksJob.class);
        assertTrue(portal.get(org.twinhall.persistence.UnitOfWork.class).call(() -> portal.get(PreviewLinks.class).listExpired(Instant.now())).isEmpty());
    }

    @Test
    void whereAGroupWantsASecondLookNobodyPublishesWhatOnlyTheyHaveSeen() {
        wantSecondLook(true);
        try {
            var mine = editor.submit(editor.get(desk), "form.form-wide", Map.of("text:body:control", "Written by the editor.", "publish", "x"));
            assertEquals(200, mine.status());
            assertTrue(mine.page().select(".error-summary").text().contains("somebody else to look"), mine.page().select(".error-summary").text());
            assertEquals("Written by the editor.", mine.page().selectFirst("#body").wholeText().strip(), "nothing is lost");
            assertEquals(404, portal.http().get("/en/news/reviewed-" + number).status());

            var handedIn = editor.submit(mine, "form.form-wide", Map.of(mine.page().selectFirst("button[name$=submit]").attr("name"), "x"));
            assertEquals(302, handedIn.status(), () -> handedIn.page().select(".error-summary").text());
            var representative = portal.http().signIn(DemoAccounts.REPRESENTATIVE);
            assertEquals(302, representative.submit(representative.get(desk), "form.form-wide", Map.of("publish", "x")).status());
            assertEquals(200, portal.http().get("/en/news/reviewed-" + number).status());
        } finally {
            wantSecondLook(false);
        }
    }

    private void wantSecondLook(boolean wanted) {
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            portal.get(GroupService.class).wantSecondLook(group, wanted);
            return null;
        }));
    }
}
