package org.twinhall.registry.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.registry.Ground;
import org.twinhall.registry.link.LinkState;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.Statements;

class HealthIT {

    private static final String LINK = "hanwell-sabastiya-sebastia";
    private static final String EDITOR = DemoAccounts.EDITOR.email();

    private final MovableClock clock = new MovableClock();
    private Ground ground;

    /** Each test lives through years of its own. */
    @BeforeEach
    void start() {
        ground = new Ground(clock);
        look();
    }

    @AfterEach
    void stop() {
        ground.close();
    }

    private void look() {
        ground.as(() -> {
            ground.get(HealthJob.class).run();
            return null;
        });
    }

    private void pass(int days) {
        clock.move(Duration.ofDays(days));
        look();
    }

    private Health health(String link) {
        return ground.as(() -> ground.get(HealthService.class).of(ground.link(link)));
    }

    /** The mails that ask, written at this very moment: the portal forgets old ones, and the clock stands still. */
    private List<String> asked() {
        return ground.mails(EDITOR).stream().filter(mail -> mail.getHtml().contains("/registry/health/") && mail.getCreatedAt().equals(clock.instant()))
                .map(mail -> mail.getPlain()).toList();
    }

    @Test
    void whoEntersASignOfLifeIsNotAskedUntilItIsTimeAndThenAnswersWithOneButton() {
        var editor = ground.person(DemoAccounts.EDITOR);
        assertNotNull(editor.get("/en/desk/registry/links/" + LINK).page().selectFirst("a[href$=health]"));
        var page = editor.get("/en/desk/registry/links/" + LINK + "/health");
        var future = editor.submit(page, "form.form[action*=sign]", Map.of("happened:control", "2031-01-01", "note:control", "A letter about olives."));
        assertEquals("true", future.page().selectFirst("#happened").attr("aria-invalid"));
        assertTrue(future.page().selectFirst("#note").text().contains("olives"));
        assertEquals(302, editor.submit(future, "form.form[action*=sign]", Map.of("kind:control", "NEWS", "happened:control", "2026-11-20",
                "note:control", "A letter about olives.")).status());
        assertTrue(editor.get("/ar/desk/registry/links/" + LINK + "/health").text().contains("A letter about olives."));
        assertFalse(ground.reader().get("/en/registry/links/" + LINK).text().contains("A letter about olives."));
        pass(350);
        assertEquals(List.of(), asked());
        pass(30);
        assertEquals(1, asked().size());
        look();
        assertEquals(1, asked().size());
        assertTrue(asked().getFirst().contains("20 تشرين الثاني 2026"), asked().getFirst());

        var path = ground.mailed(EDITOR, "/registry/health/");
        var reader = ground.reader();
        var question = reader.get(path + "?answer=friends");
        assertEquals(Pulse.ASKED, health(LINK).pulse());
        assertTrue(question.text().contains("ما زلنا أصدقاء"));
        assertEquals(302, reader.submit(question, "form.form", Map.of()).status());
        assertEquals(Pulse.LIVELY, health(LINK).pulse());
        assertEquals(LinkState.FRIENDSHIP, ground.link(LINK).getState());
        assertTrue(reader.get(path).text().contains("لم يعد هذا الرابط يسأل عن شيء"));
        assertEquals(302, ground.person(DemoAccounts.EDITOR).submit(ground.person(DemoAccounts.EDITOR).get("/en/desk/registry/links/" + LINK + "/health"),
                "form[action*=review]", Map.of("lookAgain:control", "2027-12-24")).status());
        pass(20);
        assertEquals(1, asked().size());
    }

    @Test
    void aFriendshipFallsAsleepOnlyAfterItsPeopleWereAskedTwiceAndSaysHowThatIsKnown() {
        var lonely = ground.link("dundee-nablus").getState();
        pass(400);
        assertEquals(1, asked().size());
        pass(10);
        assertEquals(0, asked().size());
        pass(21);
        assertEquals(1, asked().size());
        pass(31);
        assertEquals(0, asked().size());
        assertEquals(LinkState.FRIENDSHIP, ground.link(LINK).getState());
        pass(400);
        pass(1);
        assertEquals(LinkState.DORMANT, ground.link(LINK).getState());
        assertEquals(lonely, ground.link("dundee-nablus").getState());
        for (var language : List.of("en", "ar")) {
            assertEquals(1, ground.reader().get("/" + language + "/registry/links/" + LINK).page().select(".registry-source a[href*=/registry/how]").size());
        }
        var told = ground.reader().get("/en/registry/links/" + LINK).text();
        assertTrue(told.contains("were asked 2 times") && told.contains("Last sign of life: 13 October 2026"), told);
        assertTrue(ground.reader().get("/ar/registry/how").text().contains("مدة 24 من الأشهر"));
        pass(40);
        assertEquals(0, asked().size());

        var editor = ground.person(DemoAccounts.EDITOR);
        var guide = editor.get("/ar/desk/registry/links/" + LINK + "/revive");
        assertTrue(guide.text().contains("إيقاظ صداقة") && guide.text().contains("13 تشرين الأول 2026"), guide.text());
        assertEquals(403, editor.get("/en/desk/registry/links/dundee-nablus/revive").status());
        assertTrue(ground.person(DemoAccounts.ORGANISER).get("/en/desk/registry/links/brent-nablus/revive").page()
                .select("a[href$=groups/dundee-nablus]").size() == 1);
        var page = editor.get("/en/desk/registry/links/" + LINK + "/health");
        assertTrue(page.text().contains("shows this friendship as dormant"));
        assertEquals(302, editor.submit(page, "form.form[action*=sign]", Map.of("note:control", "They rang us.")).status());
        assertEquals(LinkState.FRIENDSHIP, ground.link(LINK).getState());
        var awake = ground.reader().get("/en/registry/links/" + LINK).text();
        assertTrue(awake.contains("It is awake again.") && !awake.contains("They rang us."));
    }

    @Test
    void whatPeopleAnswerIsStatedWithTheDayAndWhoMayNotIsRefused() {
        pass(400);
        var path = ground.mailed(EDITOR, "/registry/health/");
        var other = ground.mailed(DemoAccounts.REPRESENTATIVE.email(), "/registry/health/");
        var reader = ground.reader();
        reader.get(path + "?answer=ended");
        assertEquals(LinkState.FRIENDSHIP, ground.link(LINK).getState());
        assertEquals(302, reader.submit(reader.get(path + "?answer=ended"), "form.form", Map.of()).status());
        assertEquals(LinkState.ENDED, ground.link(LINK).getState());
        assertTrue(ground.reader().get("/en/registry/links/" + LINK).text().contains("asked by the portal, said that it has ended"));
        assertTrue(ground.reader().get(other + "?answer=friends").text().contains("no longer") || ground.reader().get(other).text().contains("asks nothing any more"));
        var editor = new Identity(7, "Somebody", null, org.twinhall.text.Dates.ZONE, java.util.Set.of(), Map.of());
        var id = ground.link("dundee-nablus").getId();
        assertThrows(AccessDeniedException.class, () -> ground.portal().as(editor, () -> {
            ground.get(HealthService.class).answer(id, HealthAnswer.ENDED);
            return null;
        }));
        assertEquals(403, ground.person(DemoAccounts.EDITOR).get("/admin/registry/health").status());
        assertEquals(403, ground.person(DemoAccounts.EDITOR).get("/en/desk/registry/links/dundee-nablus/health").status());
    }

    @Test
    void organisersSeeHowEveryFriendshipIsAndWhereThereIsNobodyToAsk() {
        pass(400);
        var organiser = ground.person(DemoAccounts.ORGANISER);
        var page = organiser.get("/admin/registry/health");
        assertTrue(page.page().select("tbody tr").size() > 40);
        assertNotNull(page.page().selectFirst("tr:contains(Dundee) .chip-archived"));
        assertNull(page.page().selectFirst("tr:contains(Hanwell) .chip-archived"));
        var few = organiser.get("/admin/registry/health?pulse=asked");
        assertEquals(1, few.page().select("tbody tr").size());
        var heard = new Statements(ground.portal());
        // What a job in the background changes is read once more.
        int statements = IntStream.range(0, 3).map(time -> heard.of(() -> organiser.get("/admin/registry/health")).size()).min().orElseThrow();
        assertTrue(statements <= 20, "statements: " + statements);
        assertEquals(200, organiser.get("/admin/registry/health?pulse=upside-down&page=99").status());
    }
}
