package org.twinhall.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One act, written in the transaction of the act and never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "actor_name")
    private String actorName;

    private String verb;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    private String subject;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, Long accountId, String actorName, Act act) {
        this.at = at;
        this.accountId = accountId;
        this.actorName = actorName;
        this.verb = act.verb();
        this.subjectType = act.subjectType();
        this.subjectId = act.subjectId();
        this.subject = cut(act.subject());
        this.before = cut(act.before());
        this.after = cut(act.after());
    }

    private static String cut(String text) {
        return text == null || text.length() <= 500 ? text : text.substring(0, 499) + "…";
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    /** The account that acted; null when the portal itself did. */
    public Long getAccountId() {
        return accountId;
    }

    public String getActorName() {
        return actorName;
    }

    /** {@code <feature>.<verb>}; also the bundle key {@code audit.<feature>.<verb>}. */
    public String getVerb() {
        return verb;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    /** The name of the thing at that time. */
    public String getSubject() {
        return subject;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
