package org.twinhall.content.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.twinhall.access.Identity;
import org.twinhall.account.Secret;

/** The right of whoever knows a secret to see a draft until a moment. */
@Entity
@Table(name = "preview_link")
public class PreviewLink {

    @Id
    private String hash;

    @Column(name = "translation_id")
    private long translationId;

    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PreviewLink() {
    }

    PreviewLink(Secret secret, long translationId, Identity maker, Instant expiresAt) {
        this.hash = secret.hash();
        this.translationId = translationId;
        this.madeBy = maker.accountId();
        this.madeByName = maker.name();
        this.expiresAt = expiresAt;
    }

    public long getTranslationId() {
        return translationId;
    }

    public String getMadeByName() {
        return madeByName;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
