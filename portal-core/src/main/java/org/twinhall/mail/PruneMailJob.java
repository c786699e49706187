package org.twinhall.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.twinhall.job.Job;

/** Forgets old mail: what was sent after a month, what was kept or failed after half a year. */
public class PruneMailJob implements Job {

    private static final Duration SENT = Duration.ofDays(30);
    private static final Duration ANY = Duration.ofDays(180);

    private final OutboxMails mails;
    private final Clock clock;

    @Inject
    PruneMailJob(OutboxMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public void run() {
        mails.prune(clock.instant().minus(SENT), clock.instant().minus(ANY));
    }
}
