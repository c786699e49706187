package org.twinhall.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.twinhall.access.Role;

/** A person's role in a group. */
@Embeddable
public class GroupPerson {

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected GroupPerson() {
    }

    GroupPerson(long accountId, Role role) {
        this.accountId = accountId;
        this.role = role;
    }

    public long getAccountId() {
        return accountId;
    }

    public Role getRole() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupPerson that && accountId == that.accountId && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, role);
    }
}
