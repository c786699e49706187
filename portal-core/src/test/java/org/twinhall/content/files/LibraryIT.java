package org.twinhall.content.files;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaNote;
import org.twinhall.media.MediaRemoval;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Quota;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadRefusedException;
import org.twinhall.settings.Settings;
import org.twinhall.testing.Http;
import org.twinhall.testing.Photographs;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

@ExtendWith(PortalExtension.class)
class LibraryIT {

    @Test
    void filesAreFoundByWhatIsSaidOfThemByKindAndByTag(RunningPortal portal) throws IOException {
        add(portal, "terraces.jpg", Photographs.jpeg(301), new MediaText("Terraces above 100% of the village", "مدرّجات فوق القرية", "Rana"), "spring 2027");
        add(portal, "minutes.pdf", pdf("minutes"), MediaText.NONE, "committee");
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        assertAll(
                () -> assertEquals("Terraces above 100% of the village", titles(portal, editor, "q=100%25+of")),
                () -> assertEquals("", titles(portal, editor, "q=100%25x")),
                () -> assertEquals("Terraces above 100% of the village", titles(portal, editor, "q=" + java.net.URLEncoder.encode("فوق", StandardCharsets.UTF_8))),
                () -> assertEquals("Terraces above 100% of the village", titles(portal, editor, "q=SPRING+2027")),
                () -> assertEquals("minutes.pdf", titles(portal, editor, "tag=committee")),
                () -> assertEquals("minutes.pdf", titles(portal, editor, "tag=committee&kind=document")),
                () -> assertEquals("", titles(portal, editor, "tag=committee&kind=picture")),
                () -> assertEquals("", titles(portal, editor, "tag=no+such+tag")));
    }

    @Test
    void theSameFileIsKeptOnceAndTheSenderIsLedToIt(RunningPortal portal) throws IOException {
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var library = "/en/desk/files?group=" + group(portal);
        var first = editor.upload(editor.get(library), "form.form", Map.of(), "harvest.jpg", Photographs.jpeg(303)).header("Location");
        var second = editor.upload(editor.get(library), "form.form", Map.of(), "copy of harvest.jpg", Photographs.jpeg(303)).header("Location");
        assertTrue(second.contains("done=wasThere"), second);
        assertEquals(first.replaceAll("\\?.*", ""), second.replaceAll("\\?.*", ""));
    }

    @Test
    void anotherFileTakesThePlaceAndTheAddressLeadsToItAtOnce(RunningPortal portal) throws IOException {
        var file = add(portal, "hall.jpg", Photographs.jpeg(305), MediaText.NONE, "hall");
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var before = editor.get(file.path());
        var page = editor.get("/en/desk/files/" + file.getId());
        var wrong = editor.upload(page, "form[action*=replace]", Map.of(), "hall.pdf", pdf("hall"));
        assertTrue(wrong.page().select("form[action*=replace] .field-error").text().contains("of the same kind"), wrong.text());
        assertEquals(302, editor.upload(page, "form[action*=replace]", Map.of(), "other.jpg", Photographs.jpeg(306)).status());
        var after = editor.get(file.path());
        assertAll(
                () -> assertEquals("image/jpeg", after.header("Content-Type")),
                () -> assertNotEquals(before.header("ETag"), after.header("ETag")),
                () -> assertEquals(304, editor.get(file.path(), "If-None-Match", after.header("ETag")).status()),
                () -> assertEquals(200, editor.get(file.path(), "If-None-Match", before.header("ETag")).status()));
    }

    @Test
    void whatEverybodySeesIsKeptLongUnderTheAddressOfItsBytesAndServedInParts(RunningPortal portal) throws IOException {
        var editor = portal.http().signIn(DemoAccounts.REPRESENTATIVE);
        var page = editor.get("/en/desk/groups/hanwell-sabastiya");
        assertEquals(302, editor.upload(page, "form[action*=logoForm]", Map.of(), "logo.jpg", Photographs.jpeg(307)).status());
        var shown = editor.get("/en/desk/groups/hanwell-sabastiya").page().select("img[src^=/media/]").attr("src");
        var guest = portal.http();
        var whole = guest.get(shown);
        assertEquals(200, whole.status(), shown);
        var part = guest.get(shown, "Range", "bytes=10-19");
        assertAll(
                () -> assertEquals("public, max-age=86400, s-maxage=0, proxy-revalidate, stale-while-revalidate=31536000", whole.header("Cache-Control")),
                () -> assertEquals("public, no-cache", guest.get(shown.replaceAll("\\?.*", "")).header("Cache-Control")),
                () -> assertEquals("public, no-cache", guest.get(shown.replaceAll("\\?.*", "?v=000000000000")).header("Cache-Control")),
                () -> assertEquals(206, part.status()),
                () -> assertTrue(part.header("Content-Range").startsWith("bytes 10-19/"), part.header("Content-Range")),
                () -> assertEquals(206, guest.get(shown, "Range", "bytes=-5").status()),
                () -> assertEquals(206, guest.get(shown, "Range", "bytes=10-19", "If-Range", whole.header("ETag")).status()),
                () -> assertEquals(416, guest.get(shown, "Range", "bytes=99999999-").status()),
                () -> assertEquals(whole.text(), guest.get(shown, "Range", "bytes=0-3,10-19").text(), "several parts at once are answered whole"),
                () -> assertEquals(200, guest.get(shown, "Range", "bytes=10-19", "If-Range", "\"another\"").status()));
    }

    @Test
    void whatIsFullTakesNoMore(RunningPortal portal) throws IOException {
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> allow(portal, "10")));
        try {
            var large = new byte[6 * 1024 * 1024];
            System.arraycopy(pdf("large"), 0, large, 0, 9);
            var first = portal.as(Identity.PORTAL, () -> portal.get(MediaService.class).add(null, upload("large.pdf", large), MediaText.NONE));
            large[100] = 1;
            var refused = assertThrows(UploadRefusedException.class, () -> portal.as(Identity.PORTAL, () ->
                    portal.get(MediaService.class).add(null, upload("large.pdf", large), MediaText.NONE)));
            assertEquals(UploadRefusedException.Reason.QUOTA, refused.reason());
            portal.as(Identity.PORTAL, () -> portal.get(MediaRemoval.class).removeIfUnused(first.getId()));
        } finally {
            portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> allow(portal, Quota.MEGABYTES.defaultValue())));
        }
    }

    @Test
    void oneGroupMayBeGivenRoomOfItsOwnAndSeesIt(RunningPortal portal) throws IOException {
        var administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
        var standing = "/admin/groups/hanwell-sabastiya";
        var refused = administrator.submit(administrator.get(standing), "form[action*=roomForm]", Map.of("megabytes:control", "3"));
        assertEquals("3", refused.page().select("input[name^=megabytes]").attr("value"));
        assertEquals(1, refused.page().select("form[action*=roomForm] .field-error").size(), refused.text());
        var saved = administrator.submit(refused, "form[action*=roomForm]", Map.of("megabytes:control", "12"));
        assertTrue(saved.header("Location").contains("done=room"), saved.text());
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var library = "/en/desk/files?group=" + group(portal);
        try {
            assertTrue(editor.get(library).page().select(".count").text().contains("of 12 MB"), editor.get(library).text());
            var large = new byte[13 * 1024 * 1024];
            System.arraycopy(pdf("large"), 0, large, 0, 9);
            var full = editor.upload(editor.get(library), "form.form", Map.of(), "large.pdf", large);
            assertTrue(full.page().select(".upload .field-error").text().contains("12 MB"), full.page().select(".field-error").text());
            assertTrue(administrator.get("/admin/audit").text().contains("changed the room"));
        } finally {
            administrator.submit(administrator.get(standing), "form[action*=roomForm]", Map.of("megabytes:control", ""));
        }
        assertTrue(editor.get(library).page().select(".count").text().contains("of 2,000 MB"), editor.get(library).page().select(".count").text());
        assertEquals(403, editor.get(standing).status());
    }

    @Test
    void whatWasTakenDownIsGoneWithItsBytesAndDoesNotComeBack(RunningPortal portal) throws IOException {
        var file = add(portal, "child.jpg", Photographs.jpeg(308), MediaText.NONE, "child");
        var removal = portal.get(MediaRemoval.class);
        removal.wipe(portal.as(Identity.PORTAL, () -> removal.takeDown(file.getId())));
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        assertEquals(404, editor.get(file.path()).status());
        try (var left = Files.walk(portal.home().resolve("media"))) {
            assertFalse(left.anyMatch(path -> path.getFileName().toString().startsWith(file.getSha256())));
        }
        var again = editor.upload(editor.get("/ar/desk/files?group=" + group(portal)), "form.form", Map.of(), "child.jpg", Photographs.jpeg(308));
        assertTrue(again.page().select(".upload .field-error").text().contains("أُزيل"), again.text());
    }

    @Test
    void documentsAreToldByWhatIsInThemAndProgramsAreRefused(RunningPortal portal) throws IOException {
        var types = "<Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";
        var letter = add(portal, "letter.bin", zip(Map.of("[Content_Types].xml", types, "word/document.xml", "<w/>")), MediaText.NONE, "letters");
        assertEquals("/media/" + letter.getId() + "/letter.docx", letter.path());
        assertEquals("attachment; filename=\"letter.bin\"; filename*=UTF-8''letter.bin",
                portal.http().signIn(DemoAccounts.EDITOR).get(letter.path()).header("Content-Disposition"));
        assertRefused(portal, UploadRefusedException.Reason.PROGRAM,
                zip(Map.of("[Content_Types].xml", types, "word/document.xml", "<w/>", "word/vbaProject.bin", "x")));
        assertRefused(portal, UploadRefusedException.Reason.TYPE, zip(Map.of("index.html", "<script>alert(1)</script>")));
        assertRefused(portal, UploadRefusedException.Reason.TYPE, "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filmsLoseWhereTheyWereTaken(RunningPortal portal) throws IOException {
        var place = box("udta", box("\u00a9xyz", "+31.9522+035.2332/".getBytes(StandardCharsets.ISO_8859_1)));
        var film = join(box("ftyp", "isom0000isom".getBytes(StandardCharsets.ISO_8859_1)), box("moov", join(box("mvhd", new byte[20]), place)), box("mdat", new byte[300]));
        var file = add(portal, "visit.mp4", film, MediaText.NONE, "film");
        var kept = portal.home().resolve("media").resolve(file.getSha256().substring(0, 2)).resolve(file.getSha256() + ".mp4");
        var bytes = Files.readString(kept, StandardCharsets.ISO_8859_1);
        assertEquals(film.length, bytes.length());
        assertFalse(bytes.contains("+31.9522"));
        assertTrue(bytes.contains("mvhd"));
        assertRefused(portal, UploadRefusedException.Reason.BROKEN, java.util.Arrays.copyOf(film, film.length - 9));
    }

    private static boolean allow(RunningPortal portal, String megabytes) {
        portal.get(Settings.class).set(Quota.MEGABYTES, megabytes);
        return true;
    }

    private static void assertRefused(RunningPortal portal, UploadRefusedException.Reason reason, byte[] bytes) {
        var refused = assertThrows(UploadRefusedException.class, () -> add(portal, "x", bytes, MediaText.NONE, "x"));
        assertEquals(reason, refused.reason());
    }

    private static MediaFile add(RunningPortal portal, String name, byte[] bytes, MediaText text, String tag) {
        return portal.as(Identity.PORTAL, () -> portal.get(MediaService.class).addOnce(group(portal), upload(name, bytes), text, MediaNote.tagged(Set.of(tag))).file());
    }

    private static Upload upload(String name, byte[] bytes) {
        return new Upload(name, () -> new ByteArrayInputStream(bytes));
    }

    private static String titles(RunningPortal portal, Http http, String query) {
        return String.join("; ", http.get("/en/desk/files?group=" + group(portal) + "&" + query).page().select(".card-title").eachText());
    }

    private static long group(RunningPortal portal) {
        return portal.as(Identity.PORTAL, () -> portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId());
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.4\n% " + words).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] box(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).putInt(8 + content.length).put(kind.getBytes(StandardCharsets.ISO_8859_1)).put(content).array();
    }

    private static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
