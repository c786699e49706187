package org.twinhall.conference.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.testing.Http;
import org.twinhall.text.Language;

/** Tickets, and each arrival once. */
@ExtendWith(ConferencePortal.class)
class CheckInIT {

    private static SignUp party(GivenEvents given, Event event, String name, String email, List<String> others, Language language) {
        return given.come(given.form(event, FormKind.GUEST), new Application(name, email, null, others, Map.of(), false), language);
    }

    private static Taken take(GivenEvents given, Event event, String scan, SignUp signUp, Set<Integer> seats, Instant at, boolean here) {
        return given.as(DemoAccounts.ORGANISER, () -> given.portal().get(CheckInService.class).take(event,
                new ScanAsked(scan, Ticket.of(signUp).value(), null, seats, at, here)));
    }

    private static Guest guest(GivenEvents given, Event event, SignUp signUp) {
        return given.as(DemoAccounts.ORGANISER, () -> given.portal().get(CheckInService.class).list(event).stream()
                .filter(one -> one.signUpId() == signUp.getId()).findFirst().orElseThrow());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String read(byte[] png) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        // Drawn, not photographed: what straightens a photograph misreads three codes of a thousand.
        return new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))),
                Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
    }

    @Test
    void theMailBringsATicketThatIsGoodForTheDoorAlone(GivenEvents given) throws Exception {
        var event = given.event("Ticket meeting", "اجتماع التذاكر", 20);
        var signUp = party(given, event, "سلمى عبد الرحمن", "salma@tickets.example", List.of("Owen Marsh"), Language.ARABIC);
        var mail = given.mails("salma@tickets.example").getLast();
        var ticket = Ticket.of(signUp);
        assertTrue(mail.getHtml().contains("/ar" + ticket.path(event) + "/code.png"), mail.getHtml());
        assertFalse(ticket.value().contains(signUp.getSecret()));
        var visitor = given.portal().http();
        var address = read(visitor.save("/ar" + ticket.path(event) + "/code.png"));
        assertTrue(address.endsWith("/ar" + ticket.path(event)), address);
        var shown = visitor.get("/ar" + ticket.path(event));
        assertEquals(200, shown.status());
        assertFalse(shown.text().contains("سلمى"));
        assertEquals(404, visitor.get("/en/events/" + event.getSlug() + "/tickets/AAAAAAAAAAAAAAAAAAAAAA/code.png").status());
        assertTrue(visitor.get("/en/sign-ups/" + signUp.getSecret()).page().selectFirst("img.ticket-code").attr("src").endsWith(ticket.value() + "/code.svg"));
        try (var pdf = Loader.loadPDF(visitor.save("/ar/sign-ups/" + signUp.getSecret() + "/ticket.pdf"))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Owen Marsh"));
            assertEquals(1, pdf.getNumberOfPages());
        }
        // Whoever is at the door opens the same address with any reader of codes, and needs no scripts.
        var door = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var at = door.open("/en" + ticket.path(event));
        assertEquals(1, at.page().select(".door-guest").size());
        assertEquals(302, door.submit(at, ".door-guest > form", Map.of()).status());
        assertEquals(2, guest(given, event, signUp).here());
        given.portal(() -> {
            given.portal().get(SignUpService.class).withdraw(signUp.getSecret());
            return null;
        });
        assertEquals(404, visitor.get("/ar" + ticket.path(event) + "/code.png").status());
    }

    @Test
    void oneTicketOnManyTelephonesAtOnceCountsOnce(GivenEvents given) throws Exception {
        var event = given.event("Crowded door", "باب مزدحم", 21);
        var signUp = party(given, event, "Ida Crowe", "ida@door.example", List.of("Jon Crowe", "Kit Crowe"), Language.ENGLISH);
        var organiser = given.identity(DemoAccounts.ORGANISER);
        var same = id();
        var now = Instant.now();
        var telephones = 12;
        var gun = new CountDownLatch(1);
        // Half of them send one and the same scan, because its answer was lost on the way.
        var calls = IntStream.range(0, telephones).<Callable<Taken>>mapToObj(number -> () -> {
            gun.await();
            return given.portal().as(organiser, () -> given.portal().get(CheckInService.class).take(event,
                    new ScanAsked(number % 2 == 0 ? same : id(), Ticket.of(signUp).value(), null, Set.of(), now, true)));
        }).toList();
        try (var threads = Executors.newFixedThreadPool(telephones)) {
            var taken = calls.stream().map(threads::submit).toList();
            gun.countDown();
            var verdicts = new java.util.ArrayList<Verdict>();
            for (var one : taken) {
                verdicts.add(one.get().verdict());
            }
            // Either the scan that was sent often was the first, and is answered so each time, or one of the others was.
            var in = verdicts.stream().filter(Verdict.IN::equals).count();
            assertTrue(in == telephones / 2 || in == 1, verdicts.toString());
            assertEquals(telephones - in, verdicts.stream().filter(Verdict.ALREADY::equals).count());
        }
        assertEquals(3, guest(given, event, signUp).here());
    }

    @Test
    void peopleWhoComeTogetherArriveOneByOneAndTheEarliestScanTellsSinceWhen(GivenEvents given) {
        var event = given.event("One by one", "واحدًا واحدًا", 22);
        var signUp = party(given, event, "Una Field", "una@door.example", List.of("Wil Field"), Language.ENGLISH);
        var now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        assertEquals(Verdict.IN, take(given, event, id(), signUp, Set.of(1), now.minusSeconds(60), true).verdict());
        assertEquals(Set.of(1), guest(given, event, signUp).arrivals().keySet());
        assertEquals(Verdict.ALREADY, take(given, event, id(), signUp, Set.of(1), now.minusSeconds(600), true).verdict());
        assertEquals(now.minusSeconds(600), guest(given, event, signUp).since());
        assertEquals(Verdict.IN, take(given, event, id(), signUp, Set.of(), now, true).verdict());
        var back = id();
        assertEquals(Verdict.OUT, take(given, event, back, signUp, Set.of(0), now.plusSeconds(5), false).verdict());
        assertEquals(1, guest(given, event, signUp).here());
        assertEquals(Verdict.IN, take(given, event, id(), signUp, Set.of(0), now, true).verdict());
        assertEquals(Verdict.OUT, take(given, event, back, signUp, Set.of(0), now.plusSeconds(5), false).verdict(), "is answered as before");
        assertEquals(2, guest(given, event, signUp).here(), "and does nothing again");
    }

    private static Http.Answer send(Http who, String path, String body) {
        return who.ask("POST", path, () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void telephonesGetNamesAndDigestsOnlyForThoseWithTheDuty(GivenEvents given) {
        var event = given.event("Duty at the door", "مهمة الباب", 23);
        var signUp = party(given, event, "Vera Quill", "vera@door.example", List.of(), Language.ENGLISH);
        given.entrust(event, DemoAccounts.EDITOR, EnumSet.of(Duty.CHECK_IN));
        var desk = "/en/desk/events/" + event.getSlug() + "/check-in";
        var helper = given.portal().http().signIn(DemoAccounts.EDITOR);
        var list = helper.get(desk + "/guests.json", "Sec-Fetch-Site", "same-origin").text();
        assertTrue(list.contains("Vera Quill") && list.contains(Ticket.of(signUp).digest()), list);
        assertFalse(list.contains("vera@door.example") || list.contains(Ticket.of(signUp).value()) || list.contains(signUp.getSecret()), list);
        assertTrue(helper.get(desk).header("Permissions-Policy").contains("camera=(self)"));
        assertFalse(helper.get(desk).text().contains("Vera Quill"), "the page itself is kept by telephones and holds no names");
        assertEquals(403, helper.get(desk + "/guests.json", "Sec-Fetch-Site", "cross-site").status());
        var scan = "scan=" + id() + "&ticket=" + Ticket.of(signUp).value() + "&at=" + Instant.now().toEpochMilli();
        assertEquals(401, send(given.portal().http(), desk + "/scans", scan).status());
        assertEquals(404, send(given.portal().http().signIn(DemoAccounts.MEMBER), desk + "/scans", scan).status());
        assertEquals(403, send(given.portal().http().signIn(DemoAccounts.ADMINISTRATOR), desk + "/scans", scan).status());
        assertEquals(403, given.portal().http().signIn(DemoAccounts.ADMINISTRATOR).get(desk + "/guests.json", "Sec-Fetch-Site", "same-origin").status());
        for (var bad : List.of("scan=1&ticket=x&at=1", scan.replace("ticket=", "ticket=%3Cscript%3E"), scan + "&seats=1,x", scan.replaceFirst("at=\\d+", "at=soon"))) {
            assertEquals(400, send(helper, desk + "/scans", bad).status(), bad);
        }
        assertTrue(send(helper, desk + "/scans", scan.replace("ticket=", "ticket=A")).text().contains("UNKNOWN"));
        assertTrue(send(helper, desk + "/scans", scan).text().contains("\"verdict\": \"IN\""));
        assertEquals(1, guest(given, event, signUp).here());
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.MEMBER, () -> given.portal().get(CheckInService.class).list(event)));
    }
}
