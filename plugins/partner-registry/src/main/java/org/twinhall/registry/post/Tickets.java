package org.twinhall.registry.post;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.twinhall.account.Secret;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;

/** The tickets behind private links; their values are known to their mails alone. */
@Singleton
public class Tickets extends Repository<Ticket> {

    private final Clock clock;

    @Inject
    Tickets(Clock clock) {
        super(Ticket.class);
        this.clock = clock;
    }

    /**
     * Makes a ticket and gives its value.
     *
     * @param accountId to whom the mail goes; null for somebody without an account
     */
    @Transactional
    public String issue(Ticket.Purpose purpose, long subjectId, Long accountId, Instant until) {
        var secret = Secret.random();
        add(new Ticket(secret, purpose, subjectId, accountId, until));
        return secret.value();
    }

    /** A ticket that is still good. */
    public Optional<Ticket> find(Ticket.Purpose purpose, String value) {
        return first(query("select t from Ticket t where t.hash = :hash").setParameter("hash", new Secret(value).hash()))
                .filter(ticket -> ticket.isGood(purpose, clock.instant()));
    }

    /** Makes every ticket for a thing useless. */
    @Transactional
    public void removeOf(Ticket.Purpose purpose, long subjectId) {
        entities().createQuery("delete from Ticket t where t.purpose = :purpose and t.subjectId = :subject").setParameter("purpose", purpose)
                .setParameter("subject", subjectId).executeUpdate();
    }

    /** Makes every ticket of a person useless. */
    @Transactional
    public void removeOf(long accountId) {
        entities().createQuery("delete from Ticket t where t.accountId = :account").setParameter("account", accountId).executeUpdate();
    }

    @Transactional
    public void prune() {
        entities().createQuery("delete from Ticket t where t.expiresAt < :now").setParameter("now", clock.instant()).executeUpdate();
    }
}
