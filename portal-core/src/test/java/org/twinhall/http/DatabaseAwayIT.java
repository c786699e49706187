package org.twinhall.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.twinhall.access.Identity;
import org.twinhall.change.Follower;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.job.JobLeases;
import org.twinhall.testing.Await;
import org.twinhall.testing.Folders;
import org.twinhall.testing.Http;
import org.twinhall.testing.MariaDbServer;
import org.twinhall.testing.NuChecker;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** What people meet while the database is away, and after it has come back. */
@EnabledIfSystemProperty(named = "twinhall.test.database", matches = "mariadb", disabledReason = "the embedded database is never away")
class DatabaseAwayIT {

    private MariaDbServer server;
    private RunningPortal portal;

    @BeforeEach
    void open() {
        server = MariaDbServer.start();
        portal = RunningPortal.again(RunningPortal.newHome(), server.fresh());
        publish("Before the storm");
        portal.get(Follower.class).catchUp();
    }

    @AfterEach
    void close() {
        portal.close();
        Folders.delete(portal.home());
        server.close();
    }

    @Test
    void whatIsKnownIsShownTheRestWaitsAndNothingIsLost() throws Exception {
        var reader = portal.http();
        var writer = portal.newAdministrator();
        portal.get(Follower.class).catchUp();
        assertEquals(200, reader.get("/en/news").status());
        var form = writer.get("/en/desk/new");

        // After a commit settings are read again at the next chance; when there is none, the old ones must do.
        portal.get(JobLeases.class).take("last before the storm");
        server.stop();
        assertTrue(reader.get("/en/news").text().contains("Before the storm"), "a page that was read before answers on");
        for (var path : List.of("/en/articles", "/en/search?q=storm", "/en/groups", "/admin/people", "/en/desk")) {
            assertAway((path.contains("desk") || path.contains("admin") ? writer : reader).get(path));
        }
        assertEquals("ar", reader.get("/ar/articles").page().selectFirst("body section").attr("lang"));
        assertEquals(503, reader.get("/health").status());
        assertTrue(reader.get("/health").text().startsWith("not ready"));
        var refused = begin(writer, form, "During the storm");
        assertAway(refused);
        assertTrue(refused.text().contains("was not kept") && refused.text().contains("لم يُحفظ"), refused.text());

        server.run();
        Await.until("the node can answer", () -> reader.get("/health").status() == 200);
        assertEquals(200, reader.get("/en/articles").status());
        var desk = writer.get("/en/desk");
        assertEquals(200, desk.status(), "who was signed in still is");
        assertFalse(desk.text().contains("During the storm"));
        assertEquals(302, begin(writer, form, "After the storm").status());
        assertTrue(writer.get("/en/desk").text().contains("After the storm"));
        publish("Blue sky");
        portal.get(Follower.class).catchUp();
        assertTrue(reader.get("/en/news").text().contains("Blue sky"));
        for (var word : List.of("storm", "sky")) {
            assertEquals(1, reader.get("/en/search?q=" + word).page().select(".result-title").size(), word);
        }
    }

    private static Http.Answer begin(Http writer, Http.Answer form, String title) {
        return writer.submit(form, "form.form", Map.of("kind:control", "NEWS", "owner:control", "0", "written:control", "en", "heading:control", title));
    }

    private static void assertAway(Http.Answer answer) {
        assertAll(answer.path(),
                () -> assertEquals(503, answer.status()),
                () -> assertEquals("30", answer.header("Retry-After")),
                () -> assertEquals("no-store", answer.header("Cache-Control")),
                () -> assertEquals(List.of("ar", "en"), answer.page().select("section").eachAttr("lang").stream().sorted().toList()),
                () -> assertEquals(List.of(), new NuChecker().errors(answer.text())),
                () -> assertFalse(answer.text().contains("Exception") || answer.text().contains("\tat ")));
    }

    private void publish(String title) {
        portal.as(Identity.PORTAL, () -> {
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>Some words.</p>"), Map.of()), Filing.plain());
            portal.get(Publishing.class).publish(written.getId());
            return null;
        });
    }
}
