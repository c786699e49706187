package org.twinhall.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinhall.ConfigKey;
import org.twinhall.job.Jobs;
import org.twinhall.mail.TroubledSmtp.Trouble;
import org.twinhall.testing.FreePort;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.TemporaryPortal;
import org.twinhall.text.Language;

/** Whatever befalls the SMTP server, each mail arrives, and arrives once. */
class TroubledServerIT {

    private final MovableClock clock = new MovableClock();
    private final int port = FreePort.find();
    private TemporaryPortal portal;

    @BeforeEach
    void open() throws Exception {
        portal = TemporaryPortal.open(Map.of(ConfigKey.MAIL_HOST, "127.0.0.1", ConfigKey.MAIL_PORT, Integer.toString(port),
                ConfigKey.MAIL_SECURITY, "none"), clock);
    }

    @AfterEach
    void close() throws Exception {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"DIES_IN_THE_TEXT", "BUSY"})
    void whatAServerDidNotTakeItGetsAgain(Trouble trouble) throws Exception {
        send("amal@example.org", "1");
        assertEquals(List.of(), taken(trouble, 1));
        assertEquals(List.of(MailState.QUEUED), states());
        assertEquals(List.of("Note 1"), taken(Trouble.MISSES_NOBODY, 2));
        assertEquals(List.of(MailState.SENT), states());
    }

    @Test
    void aServerThatHangsUpAfterItTookAMailDoesNotGetItTwice() throws Exception {
        send("amal@example.org", "1");
        assertEquals(List.of("Note 1"), taken(Trouble.HANGS_UP, 2));
        assertEquals(List.of(MailState.SENT), states());
    }

    @Test
    void whatWentOutBeforeTheServerDiedDoesNotGoOutAgain() throws Exception {
        for (int number = 1; number <= 3; number++) {
            send("amal@example.org", Integer.toString(number));
        }
        var before = taken(Trouble.TAKES_ONE_AND_DIES, 1);
        assertEquals(1, before.size());
        var after = taken(Trouble.MISSES_NOBODY, 3);
        assertEquals(List.of("Note 1", "Note 2", "Note 3"), Stream.concat(before.stream(), after.stream()).sorted().toList());
    }

    @Test
    void anAddressThatDoesNotExistKeepsNoOtherMailBack() throws Exception {
        send("nobody@example.org", "1");
        send("amal@example.org", "2");
        assertEquals(List.of("Note 2"), taken(Trouble.MISSES_NOBODY, 2));
        assertEquals(List.of(MailState.SENT, MailState.FAILED), states());
        var failed = portal.inTransaction(() -> portal.get(OutboxMails.class).find(lines().getLast().id()).orElseThrow());
        assertTrue(failed.getLastError().contains("no such person"), failed.getLastError());
    }

    /** What a server takes in a number of rounds, two hours apart. */
    private List<String> taken(Trouble trouble, int rounds) throws Exception {
        try (var server = new TroubledSmtp(port, trouble)) {
            for (int round = 0; round < rounds; round++) {
                portal.get(Jobs.class).run(SendMailJob.class);
                clock.move(Duration.ofHours(2));
            }
            return server.subjects();
        }
    }

    private void send(String recipient, String subject) {
        portal.get(Outbox.class).send(recipient, Language.ENGLISH, id -> new NoteMail(id, subject));
    }

    private List<MailState> states() throws Exception {
        return lines().stream().map(MailLine::state).toList();
    }

    private List<MailLine> lines() throws Exception {
        return portal.inTransaction(() -> portal.get(OutboxMails.class).list(null, 0, 100));
    }
}
