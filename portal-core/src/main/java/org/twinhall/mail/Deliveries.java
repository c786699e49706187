package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.twinhall.persistence.Transactional;

/** What became of mails that were taken in hand, each written in its own transaction. */
@Singleton
public class Deliveries {

    private final OutboxMails mails;
    private final Clock clock;

    @Inject
    Deliveries(OutboxMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** The mail as its claim left it. */
    @Transactional
    public OutboxMail claimed(long id) {
        return mails.lock(id).orElseThrow();
    }

    /** Whether there still is such a mail. */
    @Transactional
    public boolean sent(long id) {
        var mail = mails.lock(id);
        mail.ifPresent(found -> found.sent(clock.instant()));
        return mail.isPresent();
    }

    @Transactional
    public void postpone(long id, Duration delay, String error) {
        mails.lock(id).ifPresent(mail -> mail.postpone(clock.instant(), delay, error));
    }

    @Transactional
    public void fail(long id, String error) {
        mails.lock(id).ifPresent(mail -> mail.fail(error));
    }
}
