package org.twinhall.content.takedown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.job.Jobs;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaRemoval;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.RenditionJob;
import org.twinhall.media.Upload;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.Photographs;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
class TakeDownIT {

    @Test
    void aGuestAsksAndThePictureIsGoneFromEveryPlaceAtOnce(RunningPortal portal) {
        var file = add(portal, "hanwell-sabastiya", 401);
        var page = publish(portal, "hanwell-sabastiya", "Lunch in the garden", file);
        var guest = portal.http();
        var article = guest.get(page).page();
        var shown = article.select(".prose img").attr("src");
        assertEquals(200, guest.get(shown).status(), shown);

        var form = guest.get("/ar" + article.select("a[href*=take-down]").attr("href").substring(3));
        assertEquals(1, form.page().select("form.form input[type=checkbox][checked]").size(), "the only picture is meant");
        var refused = guest.submit(form, "form.form", Map.of("reason:control", "هذا ابني", "email:control", "no address"));
        assertEquals("هذا ابني", refused.page().select("textarea").text());
        assertEquals(2, refused.page().select(".field-error").size(), refused.text());
        var asked = guest.submit(refused, "form.form", Map.of("reason:control", "هذا ابني " + file.getId(), "concern:control", "CHILD",
                "email:control", "mother" + file.getId() + "@families.example"));
        assertTrue(asked.header("Location").contains("done=asked"), asked.text());

        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var queue = editor.get("/en/desk/take-downs");
        var request = queue.page().select("li.take-down").stream().filter(one -> one.text().contains("هذا ابني " + file.getId())).findFirst().orElseThrow();
        assertTrue(request.text().contains("My child is seen on it"), request.text());
        assertEquals(302, decide(editor, queue, request.selectFirst("form").attr("action"), "remove", "We are sorry.").status());

        var after = guest.get(page).page();
        assertAll(
                () -> assertEquals(404, guest.get(shown).status()),
                () -> assertEquals(404, guest.get(file.path()).status()),
                () -> assertEquals(404, editor.get(file.path()).status(), "also for those who uploaded it"),
                () -> assertTrue(after.select(".prose img").isEmpty(), after.select(".prose").html()),
                () -> assertTrue(after.select("a[href*=take-down][href*=picture=" + file.getId() + "]").isEmpty()
                        || after.select(".prose").text().contains("Before"), "the text stays"),
                () -> assertFalse(editor.get("/en/desk/take-downs").text().contains("mother" + file.getId()), "who asked is forgotten"));
        var mails = portal.newAdministrator().get("/admin/mail?words=mother" + file.getId()).page();
        assertTrue(mails.text().contains("الصورة التي سألت عنها"), mails.text());
    }

    @Test
    void whatIsTakenDownIsGoneFromEveryRenditionPageFeedAndCache(RunningPortal portal) throws IOException {
        var file = add(portal, "hanwell-sabastiya", 404);
        var page = publish(portal, "hanwell-sabastiya", "Supper on the roof", file, true);
        portal.get(Jobs.class).run(RenditionJob.class);
        Await.until("its renditions are made", () -> !portal.http().get(page).page().select(".article-picture source[type=image/webp]").isEmpty());
        var guest = portal.http();
        var article = guest.get(page).page();
        var kept = new TreeSet<String>();
        article.select("img, source").forEach(element -> Stream.of((element.attr("src") + ", " + element.attr("srcset")).split(", "))
                .map(one -> one.replaceAll(" .*", "")).filter(one -> one.startsWith("/media/" + file.getId() + "/")).forEach(kept::add));
        assertEquals(4, kept.size(), "800 pixels wide: small and whole, JPEG and WebP: " + kept);
        for (var address : kept) {
            var answer = guest.get(address);
            assertEquals(200, answer.status(), address);
            assertEquals(address.contains(".webp") ? "image/webp" : "image/jpeg", answer.header("Content-Type"));
            assertTrue(answer.header("Cache-Control").contains("s-maxage=0, proxy-revalidate"), answer.header("Cache-Control"));
        }
        var mark = "/media/" + file.getId() + "/";
        var places = List.of(page, "/en/news", "/en/groups/hanwell-sabastiya", "/en/feed.atom", "/en/search?q=roof");
        assertTrue(guest.get(page).page().select("meta[property=og:image]").attr("content").contains(mark));
        assertTrue(guest.get("/en/news").text().contains(mark));

        var removal = portal.get(MediaRemoval.class);
        removal.wipe(portal.as(Identity.PORTAL, () -> removal.takeDown(file.getId())));
        for (var address : kept) {
            assertEquals(404, guest.get(address).status(), address);
            assertEquals(404, guest.get(address, "If-None-Match", "\"" + file.getSha256() + ".jpg\"").status(), address);
        }
        for (var place : places) {
            assertFalse(guest.get(place).text().contains(mark), place);
        }
        try (var left = Files.walk(portal.home().resolve("media"))) {
            assertEquals(List.of(), left.filter(path -> path.getFileName().toString().startsWith(file.getSha256())).toList());
        }
    }

    @Test
    void onlyThePeopleOfItsGroupAndTheNetworkDecide(RunningPortal portal) {
        var file = add(portal, "hanwell-sabastiya", 402);
        publish(portal, "hanwell-sabastiya", "Tea in the hall", file);
        var guest = portal.http();
        assertEquals(302, guest.submit(guest.get("/en/take-down?picture=" + file.getId()), "form.form",
                Map.of("reason:control", "I am the third from the left " + file.getId(), "concern:control", "SEEN")).status());
        assertEquals(403, portal.http().signIn(DemoAccounts.CONTRIBUTOR).get("/en/desk/take-downs").status());
        assertEquals(403, portal.http().signIn(DemoAccounts.MEMBER).get("/en/desk/take-downs").status());
        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        var queue = organiser.get("/en/desk/take-downs");
        var request = queue.page().select("li.take-down").stream().filter(one -> one.text().contains("third from the left " + file.getId())).findFirst().orElseThrow();
        decide(organiser, queue, request.selectFirst("form").attr("action"), "keep", "You are seen from behind.");
        assertEquals(200, guest.get(file.path()).status());
        var again = decide(organiser, queue, request.selectFirst("form").attr("action"), "remove", "");
        assertEquals(200, guest.get(file.path()).status(), "what is decided is not decided again: " + again.header("Location"));
    }

    @Test
    void picturesThatAGuestMayNotSeeAreNotNamed(RunningPortal portal) {
        var file = add(portal, "hanwell-sabastiya", 403);
        var page = portal.http().get("/en/take-down?picture=" + file.getId() + "&picture=999999999999").page();
        assertTrue(page.select("form.form img").isEmpty());
        assertEquals(1, page.select("input[name^=page]").size(), "it can be said where it is");
    }

    private static Http.Answer decide(Http http, Http.Answer queue, String action, String button, String answer) {
        return http.submit(queue, "form[action=\"" + action + "\"]", Map.of("answer:control", answer, button, ""));
    }

    private static MediaFile add(RunningPortal portal, String group, int number) {
        return portal.as(Identity.PORTAL, () -> portal.get(MediaService.class).add(group(portal, group),
                new Upload("lunch.jpg", () -> new ByteArrayInputStream(Photographs.jpeg(number))), MediaText.NONE));
    }

    private static String publish(RunningPortal portal, String group, String title, MediaFile file) {
        return publish(portal, group, title, file, false);
    }

    private static String publish(RunningPortal portal, String group, String title, MediaFile file, boolean first) {
        return portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(group(portal, group)), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>Before.</p><figure><img src=\"" + file.path() + "\" alt=\"\"></figure>"), Map.of()), Filing.plain());
            if (first) {
                portal.get(EntryService.class).illustrate(written.getEntry().getId(), file.getId());
            }
            portal.get(Publishing.class).publish(written.getId());
            return "/en/news/" + written.getSlug();
        }));
    }

    private static long group(RunningPortal portal, String slug) {
        return portal.as(Identity.PORTAL, () -> portal.get(GroupService.class).findByAddress(slug).orElseThrow().getId());
    }
}
