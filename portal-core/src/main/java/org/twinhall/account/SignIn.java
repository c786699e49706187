package org.twinhall.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One browser in which a person is signed in: made anew at each sign-in, removed at sign-out, over when it expires. */
@Entity
@Table(name = "sign_in")
public class SignIn {

    private static final int LONGEST_AGENT = 200;

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String agent;

    protected SignIn() {
    }

    SignIn(Secret secret, long accountId, String agent, Instant now, Instant expiresAt) {
        this.tokenHash = secret.hash();
        this.accountId = accountId;
        this.agent = agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = expiresAt;
    }

    /** Whether it is the one of the secret that a browser shows. */
    boolean isOf(String value) {
        return value != null && tokenHash.equals(new Secret(value).hash());
    }

    long getAccountId() {
        return accountId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it was last used, within some minutes. */
    public Instant getLastSeenAt() {
        return lastSeenAt;
    }

    /** What the browser calls itself. */
    public String getAgent() {
        return agent;
    }
}
