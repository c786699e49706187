package org.twinhall.conference.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** That a person has a duty at an event. */
@Embeddable
public class Organiser {

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    protected Organiser() {
    }

    Organiser(long accountId, Duty duty) {
        this.accountId = accountId;
        this.duty = duty;
    }

    public long getAccountId() {
        return accountId;
    }

    public Duty getDuty() {
        return duty;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organiser that && accountId == that.accountId && duty == that.duty;
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, duty);
    }
}
