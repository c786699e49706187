package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;

/** All mails of the outbox. */
@Singleton
public class OutboxMails extends Repository<OutboxMail> {

    @Inject
    OutboxMails() {
        super(OutboxMail.class);
    }

    /** The ids of mails that are due, the longest waiting first; those of a node that died come back when its lease ends. */
    List<Long> listDue(Instant now, int limit) {
        return query("""
                select m.id from OutboxMail m
                where (m.state = org.twinhall.mail.MailState.QUEUED and m.nextAttemptAt <= :now)
                or (m.state = org.twinhall.mail.MailState.SENDING and m.leasedUntil < :now)
                order by m.nextAttemptAt, m.id""", Long.class).setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** Where mails stand, by their ids. */
    Map<Long, MailState> states(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : query("select m.id, m.state from OutboxMail m where m.id in :ids", Object[].class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (MailState) row[1]));
    }

    /** Takes a due mail in hand; false when another node was quicker. */
    @Transactional
    public boolean claim(long id, Instant now, Duration lease) {
        return entities().createQuery("""
                update OutboxMail m set m.state = org.twinhall.mail.MailState.SENDING, m.leasedUntil = :until,
                m.attempts = m.attempts + 1
                where m.id = :id and ((m.state = org.twinhall.mail.MailState.QUEUED and m.nextAttemptAt <= :now)
                or (m.state = org.twinhall.mail.MailState.SENDING and m.leasedUntil < :now))""")
                .setParameter("until", now.plus(lease)).setParameter("id", id).setParameter("now", now).executeUpdate() == 1;
    }

    /** A page of mails, the latest first; {@code state} narrows unless null. */
    List<MailLine> list(MailState state, int offset, int limit) {
        return query("""
                select new org.twinhall.mail.MailLine(m.id, m.recipient, m.language, m.subject, m.state, m.createdAt)
                from OutboxMail m where :any = true or m.state = :state order by m.createdAt desc, m.id desc""", MailLine.class)
                .setParameter("any", state == null).setParameter("state", state == null ? MailState.KEPT : state)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    long count(MailState state) {
        return query("select count(m) from OutboxMail m where :any = true or m.state = :state", Long.class)
                .setParameter("any", state == null).setParameter("state", state == null ? MailState.KEPT : state).getSingleResult();
    }

    /** Deletes the mails to an address, but for those on their way. */
    void removeTo(String address) {
        entities().createQuery("""
                delete from OutboxMail m where m.recipient = :address
                and m.state not in (org.twinhall.mail.MailState.QUEUED, org.twinhall.mail.MailState.SENDING)""")
                .setParameter("address", address).executeUpdate();
    }

    /** Deletes what nobody needs any more: mails sent before one moment, and all mails written before an earlier one. */
    @Transactional
    public int prune(Instant sentBefore, Instant anyBefore) {
        return entities().createQuery("""
                delete from OutboxMail m where (m.state = org.twinhall.mail.MailState.SENT and m.sentAt < :sentBefore)
                or (m.state in (org.twinhall.mail.MailState.KEPT, org.twinhall.mail.MailState.FAILED) and m.createdAt < :anyBefore)""")
                .setParameter("sentBefore", sentBefore).setParameter("anyBefore", anyBefore).executeUpdate();
    }
}
