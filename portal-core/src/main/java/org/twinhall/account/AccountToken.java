package org.twinhall.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The right to do one thing to an account, once: made for a link in a mail, used, or expired. */
@Entity
@Table(name = "account_token")
public class AccountToken {

    @Id
    private String hash;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    @Column(name = "account_id")
    private long accountId;

    private String email;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccountToken() {
    }

    AccountToken(Secret secret, TokenPurpose purpose, long accountId, String email, Instant now) {
        this.hash = secret.hash();
        this.purpose = purpose;
        this.accountId = accountId;
        this.email = email;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validity());
    }

    boolean isGood(TokenPurpose wanted, Instant now) {
        return purpose == wanted && usedAt == null && expiresAt.isAfter(now);
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** The address that the link proves; null when it is that of the account. */
    public String getEmail() {
        return email;
    }

    long getAccountId() {
        return accountId;
    }
}
