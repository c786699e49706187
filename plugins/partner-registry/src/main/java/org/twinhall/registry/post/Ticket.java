package org.twinhall.registry.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.twinhall.account.Secret;

/** What a private link in a mail is for, and for whom. Good until it expires: what it leads to is asked whether there is still anything to answer. */
@Entity
@Table(name = "partner_registry_ticket")
public class Ticket {

    /** What a ticket leads to; its subject is the id of such a thing. */
    public enum Purpose {
        /** Proving the address of somebody who would like to look after a record. */
        KEEPING,
        /** Answering for one side of an introduction. */
        INTRODUCTION,
        /** Saying how a link is. */
        HEALTH
    }

    @Id
    private String hash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Ticket() {
    }

    Ticket(Secret secret, Purpose purpose, long subjectId, Long accountId, Instant expiresAt) {
        this.hash = secret.hash();
        this.purpose = purpose;
        this.subjectId = subjectId;
        this.accountId = accountId;
        this.expiresAt = expiresAt;
    }

    boolean isGood(Purpose wanted, Instant now) {
        return purpose == wanted && expiresAt.isAfter(now);
    }

    public long getSubjectId() {
        return subjectId;
    }

    /** The person to whom the mail went; null for somebody without an account. */
    public Long getAccountId() {
        return accountId;
    }
}
