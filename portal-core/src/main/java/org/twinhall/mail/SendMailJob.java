package org.twinhall.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.job.Job;
import org.twinhall.persistence.Collision;

/**
 * Sends what is due.
 *
 * <p>Each mail is claimed in a transaction of its own before it is handed over, and its outcome written in another one
 * after. A node that dies in between leaves a claim that ends by itself.
 */
public class SendMailJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(SendMailJob.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT_FOR_SERVER = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int BATCH = 100;

    private final OutboxMails mails;
    private final Deliveries deliveries;
    private final MailSender sender;
    private final MailSettings settings;
    private final Clock clock;

    @Inject
    SendMailJob(OutboxMails mails, Deliveries deliveries, MailSender sender, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.deliveries = deliveries;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run() {
        if (!settings.isConfigured()) {
            return;
        }
        for (var id : mails.listDue(clock.instant(), BATCH)) {
            if (mails.claim(id, clock.instant(), LEASE) && !deliver(id)) {
                // The server is away: the others would only wait for it one after the other.
                return;
            }
        }
    }

    /** Whether it is worth going on with the next mail. */
    private boolean deliver(long id) {
        var mail = deliveries.claimed(id);
        try {
            sender.send(mail);
            // The server has it: whatever else the database is busy with, it must not go out again.
            Collision.retry(() -> deliveries.sent(id));
            return true;
        } catch (DeliveryException e) {
            LOG.warn("mail {} to the server {} failed: {}", id, settings.host(), e.getMessage());
            switch (e.kind()) {
                case NO_SERVER -> deliveries.postpone(id, wait(Duration.ofSeconds(10), mail.getAttempts(), LONGEST_WAIT_FOR_SERVER), e.getMessage());
                case NOT_NOW -> deliveries.postpone(id, wait(Duration.ofMinutes(1), mail.getAttempts(), LONGEST_WAIT), e.getMessage());
                default -> deliveries.fail(id, e.getMessage());
            }
            return e.kind() != DeliveryException.Kind.NO_SERVER;
        }
    }

    /** Twice as long after each attempt. */
    private static Duration wait(Duration first, int attempts, Duration longest) {
        var wait = first.multipliedBy(1L << Math.min(attempts - 1, 16));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
