package org.twinhall.content.files;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.DemoAccounts;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.MediaText;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.Photographs;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.TemporaryPortal;

@ExtendWith(PortalExtension.class)
class ResumedUploadIT {

    private static final String TUS = "Tus-Resumable";

    @Test
    void whatIsCutOffGoesOnWithTheFirstByteThatIsMissing(RunningPortal portal) throws IOException {
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var whole = new byte[3_000_000];
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, whole, 0, 9);
        var place = begin(portal, editor, "cut.pdf", whole.length, "cut");
        int half = whole.length / 2;
        assertThrows(AssertionError.class, () -> editor.ask("PATCH", place, () -> new SequenceInputStream(
                new ByteArrayInputStream(whole, 0, half), new Broken()), TUS, "1.0.0", "Upload-Offset", "0", "Content-Type", "application/offset+octet-stream"));
        Await.until("what was sent has arrived", () -> received(editor, place) > 0);
        int arrived = received(editor, place);
        assertTrue(arrived <= half, arrived + " of " + half);
        assertFalse(editor.get("/en/desk/files?group=" + group(portal) + "&q=cut.pdf").page().text().contains("cut.pdf"), "nothing of it is seen");
        assertEquals(409, send(editor, place, arrived + 1, whole).status());
        assertEquals(409, send(editor, place, 0, whole).status());
        var kept = new AtomicReference<Http.Answer>();
        Await.until("what was under way has ended, and the rest is taken", () -> {
            int now = received(editor, place);
            kept.set(send(editor, place, now, Arrays.copyOfRange(whole, now, whole.length)));
            return kept.get().status() != 409;
        });
        assertEquals(200, kept.get().status(), kept.get().text());
        assertTrue(editor.get("/en/desk/files?group=" + group(portal) + "&q=cut.pdf").page().text().contains("cut.pdf"));
        assertEquals(kept.get().text(), send(editor, place, whole.length, new byte[0]).text(), "who did not hear the answer asks again");
        assertEquals(0, parts(portal), "the parts are gone");
    }

    @Test
    void theSameFileChosenAgainGoesOnAndOtherPeoplesFilesAreNotThere(RunningPortal portal) throws IOException {
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var whole = Photographs.jpeg(502);
        var place = begin(portal, editor, "again.jpg", whole.length, "again");
        assertEquals(204, send(editor, place, 0, Arrays.copyOf(whole, 1000)).status());
        var other = portal.http().signIn(DemoAccounts.REPRESENTATIVE);
        assertAll(
                () -> assertEquals(place, begin(portal, editor, "again.jpg", whole.length, "again")),
                () -> assertFalse(place.equals(begin(portal, editor, "again.jpg", whole.length, "another"))),
                () -> assertFalse(place.equals(begin(portal, other, "again.jpg", whole.length, "again"))),
                () -> assertEquals(404, other.ask("HEAD", place, null, TUS, "1.0.0").status()),
                () -> assertEquals(404, send(other, place, 1000, whole).status()),
                () -> assertEquals(404, other.ask("DELETE", place, null, TUS, "1.0.0").status()),
                () -> assertEquals(401, portal.http().ask("HEAD", place, null, TUS, "1.0.0").status()));
        assertEquals(1000, received(editor, place));
        assertEquals(204, editor.ask("DELETE", place, null, TUS, "1.0.0").status());
        assertEquals(404, editor.ask("HEAD", place, null, TUS, "1.0.0").status());
    }

    @Test
    void whatIsWholeIsCheckedAndWhatIsHostileLeavesNothingBehind(RunningPortal portal) throws IOException {
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
        var place = begin(portal, editor, "flower.jpg", svg.length, "svg");
        var refused = send(editor, place, 0, svg);
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("no file that can be kept here"), refused.text());
        assertEquals(404, editor.ask("HEAD", place, null, TUS, "1.0.0").status());
        var longer = begin(portal, editor, "longer.jpg", 100, "longer");
        assertEquals(409, send(editor, longer, 0, new byte[101]).status(), "more than was said");
        assertEquals(204, editor.ask("DELETE", longer, null, TUS, "1.0.0").status());
        assertEquals(0, parts(portal));
    }

    @Test
    void whatCannotBeKeptIsRefusedBeforeItIsSent(RunningPortal portal) {
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var arabic = "/ar/desk/upload?owner=" + group(portal);
        long tooMuch = portal.get(MediaSettings.class).largest() + 1;
        assertAll(
                () -> assertEquals(422, editor.ask("POST", arabic, null, TUS, "1.0.0", "Upload-Length", Long.toString(tooMuch)).status()),
                () -> assertTrue(editor.ask("POST", arabic, null, TUS, "1.0.0", "Upload-Length", Long.toString(tooMuch)).text().contains("ميغابايت")),
                () -> assertEquals(422, editor.ask("POST", arabic, null, TUS, "1.0.0", "Upload-Length", "0").status()),
                () -> assertEquals(400, editor.ask("POST", arabic, null, TUS, "1.0.0", "Upload-Length", "-5").status()),
                () -> assertEquals(412, editor.ask("POST", arabic, null, TUS, "0.2.2", "Upload-Length", "5").status()),
                () -> assertEquals(403, editor.ask("POST", "/en/desk/upload?owner=0", null, TUS, "1.0.0", "Upload-Length", "5").status()),
                () -> assertEquals(401, portal.http().ask("POST", arabic, null, TUS, "1.0.0", "Upload-Length", "5").status()),
                () -> assertEquals(403, editor.ask("POST", arabic, null, TUS, "1.0.0", "Upload-Length", "5", "Sec-Fetch-Site", "cross-site").status()));
    }

    @Test
    void whatNobodyGoesOnWithIsForgottenAfterSomeDays() throws Exception {
        var clock = new MovableClock();
        try (var portal = TemporaryPortal.open(Map.of(), clock)) {
            var person = new Identity(7, "Rana", "en", ZoneOffset.UTC, Set.of(Role.ADMINISTRATOR), Map.of());
            var arrivals = portal.get(ArrivalService.class);
            var old = as(portal, person, () -> take(arrivals, "old.jpg"));
            var folder = portal.get(MediaSettings.class).folder();
            var crashed = Files.createTempFile(folder, "incoming-", ".part");
            for (var part : new Path[] {crashed, folder.resolve("arriving/" + old.getId() + ".part")}) {
                Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
            }
            clock.move(Duration.ofDays(2));
            as(portal, person, () -> portal.get(ArrivalJob.class)).run();
            assertEquals(3, as(portal, person, () -> arrivals.received(arrivals.find(old.getId()).orElseThrow())));
            clock.move(Duration.ofDays(2));
            var fresh = as(portal, person, () -> take(arrivals, "fresh.jpg"));
            as(portal, person, () -> portal.get(ArrivalJob.class)).run();
            assertTrue(as(portal, person, () -> arrivals.find(old.getId())).isEmpty());
            assertEquals(3, as(portal, person, () -> arrivals.received(arrivals.find(fresh.getId()).orElseThrow())));
            assertFalse(Files.exists(crashed));
            portal.inTransaction(() -> {
                portal.get(ArrivalPrivacy.class).erase(7);
                return true;
            });
            try (var left = Files.list(folder.resolve("arriving"))) {
                assertEquals(0, left.count());
            }
        }
    }

    private static Arrival take(ArrivalService arrivals, String name) throws IOException {
        var arrival = arrivals.begin(new Offer(null, name, 10, true, name, MediaText.NONE, ""));
        arrivals.take(arrival, 0, new ByteArrayInputStream(new byte[3]));
        return arrival;
    }

    private static <T> T as(TemporaryPortal portal, Identity person, java.util.concurrent.Callable<T> work) {
        return portal.get(UnitOfWork.class).call(() -> portal.get(Access.class).as(person, work));
    }

    /** A connection that breaks. */
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the tunnel");
        }
    }

    private static String begin(RunningPortal portal, Http http, String name, long length, String fingerprint) {
        var begun = http.ask("POST", "/en/desk/upload?owner=" + group(portal), null, TUS, "1.0.0", "Upload-Length", Long.toString(length),
                "Upload-Metadata", "filename " + base64(name) + ",fingerprint " + base64(fingerprint) + ",filetype " + base64("image/jpeg"));
        assertEquals(201, begun.status(), begun.text());
        return begun.header("Location");
    }

    private static Http.Answer send(Http http, String place, long offset, byte[] bytes) {
        return http.ask("PATCH", place, () -> new ByteArrayInputStream(bytes), TUS, "1.0.0", "Upload-Offset", Long.toString(offset),
                "Content-Type", "application/offset+octet-stream");
    }

    private static int received(Http http, String place) {
        return Integer.parseInt(http.ask("HEAD", place, null, TUS, "1.0.0").header("Upload-Offset"));
    }

    private static long parts(RunningPortal portal) throws IOException {
        var folder = portal.home().resolve("media/arriving");
        try (var parts = Files.list(folder)) {
            return parts.filter(part -> part.getFileName().toString().matches("\\d+\\.part")).count();
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long group(RunningPortal portal) {
        return portal.as(Identity.PORTAL, () -> portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId());
    }
}
