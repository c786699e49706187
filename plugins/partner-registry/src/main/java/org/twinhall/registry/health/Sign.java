package org.twinhall.registry.health;

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
import java.time.LocalDate;
import org.twinhall.access.Identity;

/** A sign of life of a link that its people entered, for themselves and for organisers. Written once; its author may be forgotten. */
@Entity
@Table(name = "partner_registry_sign")
public class Sign {

    /** Most characters of a note. */
    public static final int LONGEST = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_sign_seq")
    @SequenceGenerator(name = "partner_registry_sign_seq", sequenceName = "partner_registry_sign_seq", allocationSize = 50)
    private Long id;

    @Column(name = "link_id")
    private long linkId;

    @Enumerated(EnumType.STRING)
    private SignKind kind;

    private LocalDate happened;

    private String note;

    private String author;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Sign() {
    }

    Sign(long linkId, SignKind kind, LocalDate happened, String note, Identity author, Instant now) {
        this.linkId = linkId;
        this.kind = kind;
        this.happened = happened;
        this.note = note;
        this.author = author.name();
        this.accountId = author.isSignedIn() ? author.accountId() : null;
        this.madeAt = now;
    }

    void forgetAuthor() {
        author = "";
        accountId = null;
    }

    public long getLinkId() {
        return linkId;
    }

    public SignKind getKind() {
        return kind;
    }

    public LocalDate getHappened() {
        return happened;
    }

    /** More about it; may be empty. */
    public String getNote() {
        return note;
    }

    /** Who entered it; empty when that was forgotten. */
    public String getAuthor() {
        return author;
    }
}
