package org.twinhall.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.twinhall.access.Identity;

/** That somebody agreed for a group, and when. */
@Embeddable
public class Consent {

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "account_id")
    private Long accountId;

    private String name;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected Consent() {
    }

    Consent(long groupId, Identity person, Instant agreedAt) {
        this.groupId = groupId;
        this.accountId = person.isSignedIn() ? person.accountId() : null;
        this.name = person.name();
        this.agreedAt = agreedAt;
    }

    private Consent(long groupId, Instant agreedAt) {
        this.groupId = groupId;
        this.name = "";
        this.agreedAt = agreedAt;
    }

    /** The same of a person who left the portal. */
    Consent withoutPerson() {
        return new Consent(groupId, agreedAt);
    }

    public long getGroupId() {
        return groupId;
    }

    /** The account of the person who agreed; null when the portal did, or the person has left. */
    public Long getAccountId() {
        return accountId;
    }

    /** The name of the person; empty when the person has left. */
    public String getName() {
        return name;
    }

    public Instant getAgreedAt() {
        return agreedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent that && groupId == that.groupId && Objects.equals(accountId, that.accountId)
                && name.equals(that.name) && agreedAt.equals(that.agreedAt);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(groupId);
    }
}
