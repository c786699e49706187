package org.twinhall.conference.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.twinhall.account.Secret;

/** The secret address of a person's own calendar. It is given anew when others have learned it; the old one leads nowhere then. */
@Entity
@Table(name = "conference_calendar_feed")
public class CalendarFeed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_calendar_feed_seq")
    @SequenceGenerator(name = "conference_calendar_feed_seq", sequenceName = "conference_calendar_feed_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private String secret;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected CalendarFeed() {
    }

    CalendarFeed(long accountId, Instant now) {
        this.accountId = accountId;
        renew(now);
    }

    final void renew(Instant now) {
        secret = Secret.random().value();
        createdAt = now;
    }

    public long getAccountId() {
        return accountId;
    }

    /** With what its address ends. */
    public String getSecret() {
        return secret;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
