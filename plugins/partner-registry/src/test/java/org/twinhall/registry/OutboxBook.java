package org.twinhall.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.twinhall.mail.OutboxMail;
import org.twinhall.persistence.Repository;

/** The mails that lie in the outbox, for tests. */
public class OutboxBook extends Repository<OutboxMail> {

    @Inject
    OutboxBook() {
        super(OutboxMail.class);
    }

    /** Those whose subject says something, from the first to the last. */
    public List<OutboxMail> about(String words) {
        return query("select m from OutboxMail m where m.subject like :words order by m.id").setParameter("words", "%" + words + "%").getResultList();
    }
}
