package org.twinhall.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryService;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.job.Jobs;
import org.twinhall.testing.Photographs;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** A group leaves WordPress: its texts, pictures, order, links and old addresses come along; and all of it can go again. */
@ExtendWith(PortalExtension.class)
class WordPressImportIT {

    private static int number;

    @TempDir
    private Path folder;

    private RunningPortal portal;
    private Path file;
    private Path uploads;

    @BeforeEach
    void prepare(RunningPortal running) throws IOException {
        portal = running;
        file = folder.resolve("friends.xml");
        number++;
        try (var export = getClass().getResourceAsStream("/wordpress/friends.xml")) {
            Files.writeString(file, new String(export.readAllBytes(), StandardCharsets.UTF_8).replace("friends.example", "friends" + number + ".example")
                    .replace("valley", "valley-" + number).replace("/the-harvest/", "/the-harvest-" + number + "/"));
        }
        uploads = Files.createDirectories(folder.resolve("uploads/2020/10"));
        Files.write(uploads.resolve("olives.jpg"), Photographs.jpeg(41));
        Files.write(uploads.resolve("bread.jpg"), Photographs.jpeg(42));
    }

    @Test
    void everythingComesAlongAndTheReportSaysWhatBecameOfIt() throws Exception {
        long run = bringIn(false);
        assertEquals(Map.of(ImportItem.Outcome.IMPORTED, 6L, ImportItem.Outcome.SKIPPED, 2L), counts(run));
        var reader = portal.http();
        var harvest = reader.get("/en/news/the-valley-" + number + "-harvest").page();
        assertEquals("The harvest & the rain", harvest.selectFirst("h1").text());
        assertEquals("A week among the trees.", harvest.selectFirst(".lead").text());
        assertTrue(harvest.selectFirst(".byline").text().contains("Mona Haddad"), harvest.selectFirst(".byline").text());
        assertTrue(harvest.selectFirst(".byline").text().contains("20 October 2020"), harvest.selectFirst(".byline").text());
        assertEquals("In the upper field", harvest.selectFirst(".prose > figure figcaption").text());
        assertEquals(2, harvest.select(".prose .gallery img").size());
        assertEquals(1, harvest.select(".prose figure.embed").size());
        assertTrue(harvest.selectFirst(".prose").text().contains("[sic]"));
        assertFalse(harvest.html().contains("contact-form"));
        assertFalse(harvest.selectFirst(".prose").text().contains("remember you"), "comments only when asked for");
        assertEquals("Trees in October", portal.as(Identity.PORTAL, () -> portal.get(org.twinhall.media.MediaFiles.class).list(org.twinhall.media.MediaFilter.pictures(group()), 0, 10).stream()
                .map(picture -> picture.alt(Language.ENGLISH)).filter(alt -> !alt.isEmpty()).findFirst().orElse("")));
        assertTrue(harvest.select(".article-picture img").attr("src").contains("/olives.jpg"), "the lead picture");
        assertEquals("/en/news/the-valley-" + number + "-harvest", reader.get("/en/pages/about-the-valley-" + number).page().selectFirst(".prose a").attr("href"));
        assertEquals(200, reader.get("/en/pages/about-the-valley-" + number + "/valley-" + number + "-letters").status(), "below its parent, which came later in the file");
        assertEquals(301, reader.get("/en/2020/10/the-harvest-" + number + "/").status());
        assertTrue(reader.open("/2020/10/the-harvest-" + number).page().text().contains("The harvest & the rain"));
        assertEquals(404, reader.get("/en/news/not-ready").status());

        var report = portal.http().signIn(DemoAccounts.ORGANISER).get("/admin/imports/" + run).page().select("main").text();
        for (var told : List.of("contact-form-7", "Its file was not given: https://friends" + number + ".example.org/wp-content/uploads/2020/10/lost.jpg", "nav_menu_item",
                "A category or tag has no topic here: Rain", "stays a draft: draft", "script")) {
            assertTrue(report.contains(told), told + " in " + report);
        }
    }

    @Test
    void aTrialWritesNothingButItsReport() throws Exception {
        long run = bringIn(true);
        assertEquals(Map.of(ImportItem.Outcome.IMPORTED, 6L, ImportItem.Outcome.SKIPPED, 2L), counts(run));
        assertEquals(404, portal.http().get("/en/news/the-valley-" + number + "-harvest").status());
        assertEquals(404, portal.http().get("/en/2020/10/the-harvest-" + number).status());
    }

    @Test
    void aSecondRunChangesNothingAndAChangedItemIsBroughtUpToDateUnlessSomebodyWroteOnIt() throws Exception {
        bringIn(false);
        assertEquals(Map.of(ImportItem.Outcome.UNCHANGED, 6L, ImportItem.Outcome.SKIPPED, 2L), counts(bringIn(false)));
        Files.writeString(file, Files.readString(file).replace("We came in October.", "We came in late October.").replace("Write to us.", "Write to us soon."));
        long letters = entry("11");
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var service = portal.get(EntryService.class);
            var latest = service.getLatest(service.getEntryForWriting(letters).translation(Language.ENGLISH).orElseThrow().getId());
            return service.save(latest.getTranslationId(), latest.getId(), new Wording("Letters", "", SafeHtml.of("<p>Written here.</p>"), Map.of()), "");
        }));
        long third = bringIn(false);
        assertEquals(Map.of(ImportItem.Outcome.UNCHANGED, 4L, ImportItem.Outcome.CHANGED, 1L, ImportItem.Outcome.SKIPPED, 3L), counts(third));
        assertTrue(portal.http().get("/en/news/the-valley-" + number + "-harvest").text().contains("late October"));
        assertFalse(portal.http().get("/en/pages/about-the-valley-" + number + "/valley-" + number + "-letters").text().contains("soon"));
    }

    @Test
    void aTrialTellsWhoWroteAndWhoeverIsKnownHereKeepsTheTexts() throws Exception {
        Files.writeString(file, Files.readString(file).replace("<wp:author_login>mona</wp:author_login>",
                "<wp:author_login>mona</wp:author_login><wp:author_email>" + DemoAccounts.EDITOR.email() + "</wp:author_email>"));
        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        var sent = organiser.upload(organiser.get("/admin/imports"), "form.form", Map.of("owner:control", group().toString(), "dry:control", "on"), "friends.xml",
                Files.readAllBytes(file));
        portal.get(Jobs.class).run(ImportJob.class);
        var trial = organiser.get(sent.header("Location").replaceFirst(".*imports/", "/admin/imports/"));
        assertEquals(DemoAccounts.EDITOR.email(), trial.page().select("#author-0").val(), "whose address is known here is suggested");
        assertTrue(trial.page().select("label[for=author-0]").text().contains("Mona Haddad (mona; texts: 4)"), trial.page().select("label").text());
        var stranger = organiser.submit(trial, "form[action*=follow]", Map.of("author:author-0:control", DemoAccounts.ADMINISTRATOR.email()));
        assertEquals(200, stranger.status());
        assertTrue(stranger.page().select("#author-0-error").text().contains("is not of the group"), stranger.page().select(".error-summary").text());

        var done = organiser.submit(trial, "form[action*=follow]", Map.of("author:author-0:control", DemoAccounts.EDITOR.email()));
        assertEquals(302, done.status(), () -> done.page().select(".error-summary").text());
        portal.get(Jobs.class).run(ImportJob.class);
        var report = organiser.get(done.header("Location").replaceFirst(".*imports/", "/admin/imports/")).text();
        assertTrue(report.contains("It is kept as a text of the account:"), report);
        var editor = portal.inTransaction(() -> portal.get(org.twinhall.account.Accounts.class).findByEmail(DemoAccounts.EDITOR.email()).orElseThrow());
        assertEquals(editor.getId(), portal.as(Identity.PORTAL, () -> portal.get(EntryService.class).getEntryForWriting(entry("12")).getCreatedBy()));
        assertTrue(portal.http().get("/en/news/the-valley-" + number + "-harvest").page().select(".byline").text().contains(editor.getName()));
    }

    @Test
    void anInterruptedRunGoesOnWhereItWas() throws Exception {
        long id = portal.as(Identity.PORTAL, () -> begin(false)).getId();
        for (int sitting = 0; sitting < 40 && run(id).isRunning(); sitting++) {
            goOn(id, 3);
        }
        assertEquals(ImportRun.State.DONE, run(id).getState());
        assertEquals(Map.of(ImportItem.Outcome.IMPORTED, 6L, ImportItem.Outcome.SKIPPED, 2L), counts(id));
    }

    @Test
    void aRunThatWasKilledAtTheCommandLineIsGoneOnWithWhenItIsBegunAgain() throws Exception {
        long id = portal.as(Identity.PORTAL, () -> begin(false)).getId();
        goOn(id, 12);
        assertTrue(run(id).isRunning());
        portal.get(OpenExport.class).close();
        assertEquals(id, portal.as(Identity.PORTAL, () -> begin(false)).getId());
        goOn(id, 1000);
        assertEquals(Map.of(ImportItem.Outcome.IMPORTED, 6L, ImportItem.Outcome.SKIPPED, 2L), counts(id));
    }

    @Test
    void undoEndsARunThatIsUnderWay() throws Exception {
        long id = portal.as(Identity.PORTAL, () -> begin(false)).getId();
        goOn(id, 12);
        portal.as(Identity.PORTAL, () -> inUnit(() -> {
            portal.get(WordPressImport.class).undo(id);
            return null;
        }));
        goOn(id, 2);
        assertEquals(ImportRun.State.UNDOING, run(id).getState());
        goOn(id, 1000);
        assertEquals(ImportRun.State.UNDONE, run(id).getState());
        assertFalse(counts(id).containsKey(ImportItem.Outcome.IMPORTED), counts(id).toString());
    }

    private void goOn(long id, int steps) {
        var left = new int[] {steps};
        portal.as(Identity.PORTAL, () -> inUnit(() -> {
            portal.get(ImportWalk.class).goOn(id, file, folder.resolve("uploads"), () -> left[0]-- > 0, told -> { });
            return null;
        }));
    }

    @Test
    void undoTakesAwayWhatNobodyWroteOn() throws Exception {
        long run = bringIn(false);
        long letters = entry("11");
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var service = portal.get(EntryService.class);
            var latest = service.getLatest(service.getEntryForWriting(letters).translation(Language.ENGLISH).orElseThrow().getId());
            return service.save(latest.getTranslationId(), latest.getId(), new Wording("Letters", "", SafeHtml.of("<p>Written here.</p>"), Map.of()), "");
        }));
        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        assertEquals(302, organiser.submit(organiser.get("/admin/imports/" + run), "form[action*=undo]", Map.of()).status());
        portal.get(Jobs.class).run(ImportJob.class);
        assertEquals(404, portal.http().get("/en/news/the-valley-" + number + "-harvest").status());
        assertEquals(404, portal.http().get("/en/2020/10/the-harvest-" + number).status());
        assertEquals(200, portal.http().get("/en/pages/valley-" + number + "-letters").status(), "what somebody wrote on stays, at the top now");
        assertEquals(Map.of(ImportItem.Outcome.UNDONE, 5L, ImportItem.Outcome.IMPORTED, 1L, ImportItem.Outcome.SKIPPED, 2L), counts(run));
        assertTrue(organiser.get("/admin/imports/" + run).text().contains("It stays: somebody wrote on it."));
    }

    @Test
    void anOrganiserSendsTheFileAndTheWorkIsDoneInTheBackground() throws Exception {
        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        var sent = organiser.upload(organiser.get("/admin/imports"), "form.form", Map.of("dry:control", "on"), "friends.xml", Files.readAllBytes(file));
        assertEquals(302, sent.status(), () -> sent.page().select(".error-summary").text());
        var where = sent.header("Location").replaceFirst(".*imports/", "/admin/imports/");
        portal.get(Jobs.class).run(ImportJob.class);
        var report = organiser.get(where).page().select("main").text();
        assertTrue(report.contains("Done."), report);
        assertTrue(report.contains("The harvest & the rain"), report);
        var broken = organiser.upload(organiser.get("/admin/imports"), "form.form", Map.of(), "friends.xml",
                Files.readString(file).substring(0, 2500).getBytes(StandardCharsets.UTF_8));
        assertEquals(200, broken.status());
        assertTrue(broken.page().select(".error-summary").text().contains("The file is broken"), broken.page().select(".error-summary").text());
        assertEquals(403, portal.http().signIn(DemoAccounts.EDITOR).get("/admin/imports").status());
    }

    @Test
    void aBrokenFileIsRefusedWholeBeforeAnythingIsWritten() throws Exception {
        Files.writeString(file, Files.readString(file).replace("</channel>", "<item>"));
        var refused = assertThrows(Exception.class, () -> bringIn(false));
        assertTrue(String.valueOf(refused).contains("import.refused.broken") || String.valueOf(refused.getCause()).contains("import.refused.broken"), String.valueOf(refused));
        assertEquals(404, portal.http().get("/en/news/the-valley-" + number + "-harvest").status());
    }

    private long bringIn(boolean dry) throws Exception {
        return portal.as(Identity.PORTAL, () -> {
            long id = begin(dry).getId();
            inUnit(() -> {
                portal.get(ImportWalk.class).goOn(id, file, folder.resolve("uploads"), () -> true, told -> { });
                return null;
            });
            assertEquals(ImportRun.State.DONE, run(id).getState());
            return id;
        });
    }

    private ImportRun begin(boolean dry) {
        return inUnit(() -> {
            try {
                return portal.get(WordPressImport.class).begin(new ImportOrder(file, folder.resolve("uploads"), "friends.xml", group(), null, "NEWS", false, dry, Map.of()));
            } catch (ImportRefusedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Long group() {
        return inUnit(() -> portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId());
    }

    private ImportRun run(long id) {
        return portal.as(Identity.PORTAL, () -> inUnit(() -> portal.get(WordPressImport.class).getRun(id)));
    }

    private Map<ImportItem.Outcome, Long> counts(long id) {
        return portal.as(Identity.PORTAL, () -> inUnit(() -> portal.get(WordPressImport.class).countItems(id)));
    }

    private long entry(String externalId) {
        return inUnit(() -> portal.get(ImportItems.class).findHere("https://friends" + number + ".example.org", externalId, false).orElseThrow().getEntryId());
    }

    private <T> T inUnit(java.util.function.Supplier<T> work) {
        return portal.get(org.twinhall.persistence.UnitOfWork.class).call(work);
    }
}
