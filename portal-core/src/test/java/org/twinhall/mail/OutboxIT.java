package org.twinhall.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.ConfigKey;
import org.twinhall.job.Jobs;
import org.twinhall.testing.FreePort;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.TemporaryPortal;
import org.twinhall.text.Language;

class OutboxIT {

    private final MovableClock clock = new MovableClock();
    private GreenMail smtp;
    private TemporaryPortal portal;

    @BeforeEach
    void open() throws Exception {
        int port = FreePort.find();
        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        portal = TemporaryPortal.open(Map.of(ConfigKey.MAIL_HOST, "127.0.0.1", ConfigKey.MAIL_PORT, Integer.toString(port),
                ConfigKey.MAIL_SECURITY, "none", ConfigKey.BASE_URL, "https://friends.example"), clock);
    }

    @AfterEach
    void close() throws Exception {
        smtp.stop();
        portal.close();
    }

    @Test
    void aMailArrivesInTwoPartsInTheLanguageOfItsReceiver() throws Exception {
        smtp.start();
        send(Language.ARABIC, "7");
        run();
        var message = smtp.getReceivedMessages()[0];
        assertEquals("ملاحظة 7", message.getSubject());
        assertEquals("answers@example.org", message.getReplyTo()[0].toString());
        var source = GreenMailUtil.getWholeMessage(message);
        assertTrue(source.contains("multipart/alternative"), source);
        var mail = new String(message.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(mail.contains("text/plain") && mail.contains("text/html"), mail);
    }

    @Test
    void whatIsStoredIsWhatTheReceiverReads() throws Exception {
        send(Language.ARABIC, "8");
        var mail = portal.inTransaction(() -> portal.get(OutboxMails.class).find(onlyId()).orElseThrow());
        assertTrue(mail.getHtml().contains("dir=\"rtl\"") && mail.getHtml().contains("peace &amp; &lt;friendship&gt;"), mail.getHtml());
        assertTrue(mail.getHtml().contains("https://friends.example/ar/sign-in"), mail.getHtml());
        assertTrue(mail.getHtml().contains("background: #4b5d23"), mail.getHtml());
        assertFalse(mail.getHtml().contains("var(--") || mail.getHtml().contains("<style"), mail.getHtml());
        assertTrue(mail.getPlain().contains("peace & <friendship>") && mail.getPlain().contains("تابع:\nhttps://friends.example/ar/sign-in"),
                mail.getPlain());
    }

    @Test
    void manyNodesSendEachMailOnce() throws Exception {
        smtp.start();
        for (int number = 0; number < 12; number++) {
            send(Language.ENGLISH, Integer.toString(number));
        }
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Void> node = () -> {
                run();
                return null;
            };
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        }
        var subjects = Stream.of(smtp.getReceivedMessages()).map(OutboxIT::subject).sorted().toList();
        assertEquals(IntStream.range(0, 12).mapToObj(number -> "Note " + number).sorted().toList(), subjects);
    }

    @Test
    void mailWaitsWhileTheServerIsAwayAndGoesWhenItIsBack() throws Exception {
        send(Language.ENGLISH, "1");
        run();
        assertEquals(List.of(MailState.QUEUED), states());
        smtp.start();
        run();
        assertEquals(0, smtp.getReceivedMessages().length, "it is not due yet");
        clock.move(Duration.ofSeconds(11));
        run();
        run();
        assertEquals(1, smtp.getReceivedMessages().length);
        assertEquals(List.of(MailState.SENT), states());
        assertEquals("", portal.inTransaction(() -> portal.get(OutboxMails.class).find(onlyId()).orElseThrow().getHtml()));
    }

    @Test
    void theClaimOfADeadNodeEnds() throws Exception {
        smtp.start();
        send(Language.ENGLISH, "1");
        assertTrue(portal.get(OutboxMails.class).claim(onlyId(), clock.instant(), Duration.ofMinutes(5)));
        assertFalse(portal.get(OutboxMails.class).claim(onlyId(), clock.instant(), Duration.ofMinutes(5)));
        run();
        assertEquals(0, smtp.getReceivedMessages().length);
        clock.move(Duration.ofMinutes(6));
        run();
        assertEquals(1, smtp.getReceivedMessages().length);
    }

    @Test
    void aVerbThatIsRolledBackSendsNothing() {
        assertThrows(IllegalStateException.class, () -> portal.inTransaction(() -> {
            portal.get(Outbox.class).send("amal@example.org", Language.ENGLISH, id -> new NoteMail(id, "1"));
            throw new IllegalStateException();
        }));
        assertEquals(List.of(), states());
    }

    @Test
    void afterThreeDaysAMailIsGivenUpAndCanBeSentAgain() throws Exception {
        send(Language.ENGLISH, "1");
        clock.move(Duration.ofDays(4));
        run();
        assertEquals(List.of(MailState.FAILED), states());
        smtp.start();
        var id = onlyId();
        portal.inTransaction(() -> {
            portal.get(MailService.class).sendAgain(id);
            return null;
        });
        run();
        assertEquals(1, smtp.getReceivedMessages().length);
    }

    private void send(Language language, String subject) throws Exception {
        portal.get(Outbox.class).send("amal@example.org", language, id -> new NoteMail(id, subject));
    }

    private void run() {
        portal.get(Jobs.class).run(SendMailJob.class);
    }

    private List<MailState> states() {
        return lines().stream().map(MailLine::state).toList();
    }

    private long onlyId() {
        return lines().get(0).id();
    }

    private List<MailLine> lines() {
        try {
            return portal.inTransaction(() -> portal.get(OutboxMails.class).list(null, 0, 100));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
