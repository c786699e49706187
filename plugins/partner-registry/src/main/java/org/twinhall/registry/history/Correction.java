package org.twinhall.registry.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.twinhall.access.Identity;

/** One fact that somebody changed, with its old and its new value. Written once, never changed; its author may be forgotten. */
@Entity
@Table(name = "partner_registry_correction")
public class Correction {

    /** Of what a fact was changed. */
    public enum Subject { PARTNER, LINK, STATEMENT }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_correction_seq")
    @SequenceGenerator(name = "partner_registry_correction_seq", sequenceName = "partner_registry_correction_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "subject_id")
    private long subjectId;

    private String fact;

    @Column(name = "before_it")
    private String before;

    @Column(name = "after_it")
    private String after;

    @Column(name = "account_id")
    private Long accountId;

    private String author;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Correction() {
    }

    Correction(Subject subject, long subjectId, String fact, String before, String after, Identity author, Instant now) {
        this.subject = subject;
        this.subjectId = subjectId;
        this.fact = fact;
        this.before = before;
        this.after = after;
        this.accountId = author.isSignedIn() ? author.accountId() : null;
        this.author = author.name();
        this.madeAt = now;
    }

    void forgetAuthor() {
        accountId = null;
        author = "";
    }

    public Subject getSubject() {
        return subject;
    }

    public long getSubjectId() {
        return subjectId;
    }

    /** Which fact; the bundle key of its name is {@code history.<fact>}. */
    public String getFact() {
        return fact;
    }

    /** What was said before; may be empty. */
    public String getBefore() {
        return before;
    }

    /** What was said afterwards; may be empty. */
    public String getAfter() {
        return after;
    }

    /** Who changed it; empty when that was forgotten. */
    public String getAuthor() {
        return author;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
