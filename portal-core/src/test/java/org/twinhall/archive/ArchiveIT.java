package org.twinhall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.ConfigKey;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.job.Jobs;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.testing.Await;
import org.twinhall.testing.Browser;
import org.twinhall.testing.Photographs;
import org.twinhall.testing.RunningPortal;

/** A network grows: everything leaves the embedded database and comes into another one, the same to the last line. */
class ArchiveIT {

    private static final Map<ConfigKey, String> EMBEDDED = Map.of(ConfigKey.DB_URL, "", ConfigKey.DB_USER, "", ConfigKey.DB_PASSWORD, "");

    @TempDir
    private static Path folder;

    private static RunningPortal source;
    private static Path archive;

    @BeforeAll
    static void write() throws Exception {
        source = RunningPortal.start(RunningPortal.newHome(), EMBEDDED, true);
        source.as(Identity.PORTAL, () -> source.get(MediaService.class)
                .add(null, new Upload("visit.jpg", () -> new java.io.ByteArrayInputStream(Photographs.jpeg(3))), MediaText.NONE));
        archive = folder.resolve("whole.zip");
        export(source, archive, true);
    }

    @AfterAll
    static void stop() {
        source.close();
    }

    @Test
    void whatComesIntoAnotherDatabaseIsTheSameAndGoesOn() throws Exception {
        try (var target = RunningPortal.start(RunningPortal.newHome(), Map.of(), false); var opened = new Archive(archive)) {
            opened.load(target.portal().database(), target.home().resolve("media"));
            var back = folder.resolve("back.zip");
            export(target, back, true);
            assertEquals(content(archive), content(back));

            var article = target.http().get("/en/articles/a-week-of-olives");
            assertEquals(200, article.status());
            assertEquals(source.http().get("/en/articles/a-week-of-olives").page().select(".prose").text(), article.page().select(".prose").text());
            var editor = target.http().signIn(DemoAccounts.EDITOR);
            var begun = editor.submit(editor.get("/en/desk/new"), "main form", Map.of("kind:control", "NEWS", "heading:control", "Written after the move"));
            assertEquals(302, begun.status(), () -> begun.page().select(".error-summary").text());
            assertThrows(ArchiveException.class, () -> opened.load(target.portal().database(), target.home().resolve("media")), "it is not empty any more");
        }
    }

    @Test
    void anAdministratorTakesThePortalAwayInTheBrowserAndOpensItOnAnotherDatabase() throws Exception {
        var file = folder.resolve("fetched.zip");
        try (var browser = new Browser(source.address())) {
            var page = browser.signIn(DemoAccounts.ADMINISTRATOR.email(), DemoAccounts.ADMINISTRATOR.password());
            page.navigate("/admin/archives");
            page.locator("form[action*=make] button[type=submit]").click();
            source.get(Jobs.class).run(ArchiveJob.class);
            Await.until("the archive can be fetched", () -> {
                page.navigate("/admin/archives");
                return page.locator("a[href^='/archives/']").count() > 0;
            });
            var download = page.waitForDownload(() -> page.locator("a[href^='/archives/']").first().click());
            download.saveAs(file);
            assertEquals(List.of(), browser.complaints());
        }
        try (var target = RunningPortal.start(RunningPortal.newHome(), Map.of(), false); var opened = new Archive(file)) {
            opened.verify();
            opened.load(target.portal().database(), target.home().resolve("media"));
            try (var browser = new Browser(target.address())) {
                var page = browser.open(375, ColorScheme.LIGHT);
                page.navigate("/en/articles/a-week-of-olives");
                assertEquals("A week of olives", page.locator("h1").innerText());
                page.navigate("/ar/groups/hanwell-sabastiya");
                assertEquals("rtl", page.locator("html").getAttribute("dir"));
                assertEquals(List.of(), browser.complaints());
            }
        }
    }

    @Test
    void passwordsStayUnlessTheyAreAskedFor() throws Exception {
        var shared = folder.resolve("shared.zip");
        export(source, shared, false);
        assertTrue(content(archive).get("tables/account.jsonl").contains("password_hash"));
        assertFalse(content(shared).get("tables/account.jsonl").contains("password_hash"));
        assertFalse(content(shared).containsKey("tables/sign_in.jsonl"));
    }

    @Test
    void damagedAndStrangeFilesAreRefusedBeforeAnythingIsTakenIn() throws Exception {
        var damaged = folder.resolve("damaged.zip");
        rewrite(archive, damaged, "tables/entry.jsonl", "{}");
        assertTrue(refusal(damaged).contains("tables/entry.jsonl is damaged"), refusal(damaged));
        var strange = folder.resolve("strange.zip");
        Files.writeString(strange, "no zip");
        assertTrue(refusal(strange).contains("no archive"), refusal(strange));
        var other = folder.resolve("other.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.closeEntry();
        }
        assertTrue(refusal(other).contains("no manifest"), refusal(other));
        var newer = folder.resolve("newer.zip");
        rewrite(archive, newer, "manifest.json", new String(read(archive, "manifest.json"), StandardCharsets.UTF_8).replace("\"portal\" : \"0", "\"portal\" : \"9")
                .replaceFirst("\"version\" : 1", "\"version\" : 99"));
        assertTrue(refusal(newer).contains("newer portal"), refusal(newer));
    }

    private static String refusal(Path file) throws IOException {
        return assertThrows(ArchiveException.class, () -> {
            try (var opened = new Archive(file)) {
                opened.verify();
            }
        }).getMessage();
    }

    private static void export(RunningPortal portal, Path file, boolean passwords) throws ArchiveException {
        new ArchiveWriter(portal.portal().database(), portal.home().resolve("media"), "1.0.0").write(file, passwords, Instant.EPOCH);
    }

    /** The files of an archive; the lines of tables sorted, because databases sort words differently. */
    private static Map<String, String> content(Path file) throws IOException {
        var content = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                if (!entry.getName().equals("manifest.json")) {
                    content.put(entry.getName(), entry.getName().startsWith("tables/") ? String.join("\n", text.lines().sorted().toList()) : text);
                }
            }
        }
        return content;
    }

    private static byte[] read(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private static void rewrite(Path from, Path to, String name, String text) throws IOException {
        try (var zip = new ZipFile(from.toFile()); var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(name) ? text.getBytes(StandardCharsets.UTF_8) : zip.getInputStream(entry).readAllBytes());
                out.closeEntry();
            }
        }
    }
}
