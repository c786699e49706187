package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;

/** What administrators do with the outbox. */
@Singleton
public class MailService {

    /** To see mails and send failed ones again. */
    public static final String READ = "mail.read";

    private final OutboxMails mails;
    private final MailSettings settings;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MailService(OutboxMails mails, MailSettings settings, Access access, AuditTrail audit, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether mail leaves the portal at all. */
    public boolean isDelivering() {
        return settings.isConfigured();
    }

    /** A page of mails, the latest first; a null state lists all. */
    public List<MailLine> list(MailState state, int offset, int limit) {
        access.require(READ);
        return mails.list(state, offset, limit);
    }

    public long count(MailState state) {
        access.require(READ);
        return mails.count(state);
    }

    public Optional<OutboxMail> find(long id) {
        access.require(READ);
        return mails.find(id);
    }

    /** Whether a mail in this state can be sent again. */
    public boolean maySendAgain(MailState state) {
        return settings.isConfigured() && (state == MailState.FAILED || state == MailState.KEPT);
    }

    /** Queues a mail that failed, or that was kept while there was no server; anything else is left as it is. */
    @Transactional
    public void sendAgain(long id) {
        access.require(READ);
        mails.lock(id).filter(mail -> maySendAgain(mail.getState())).ifPresent(mail -> {
            mail.queueAgain(clock.instant());
            audit.record(Act.of("mail.sendAgain", "mail", id, mail.getSubject()));
        });
    }
}
