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

/** The secret address of the calendar of a group, which holds what only its own people may know. It is given anew when others have learned it; the old one leads nowhere then. */
@Entity
@Table(name = "conference_group_feed")
public class GroupFeed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_group_feed_seq")
    @SequenceGenerator(name = "conference_group_feed_seq", sequenceName = "conference_group_feed_seq", allocationSize = 50)
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    private String secret;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected GroupFeed() {
    }

    GroupFeed(long groupId, Instant now) {
        this.groupId = groupId;
        renew(now);
    }

    final void renew(Instant now) {
        secret = Secret.random().value();
        createdAt = now;
    }

    public long getGroupId() {
        return groupId;
    }

    /** With what its address ends. */
    public String getSecret() {
        return secret;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
