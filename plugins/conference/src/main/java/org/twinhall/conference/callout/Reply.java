package org.twinhall.conference.callout;

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

/** What a representative does with a call: nothing yet, or has read it, perhaps with an answer. */
@Entity
@Table(name = "conference_reply")
public class Reply {

    public static final int LONGEST_ANSWER = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_reply_seq")
    @SequenceGenerator(name = "conference_reply_seq", sequenceName = "conference_reply_seq", allocationSize = 50)
    private Long id;

    @Column(name = "call_out_id")
    private long callOutId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "group_id")
    private Long groupId;

    private String secret = Secret.random().value();

    @Column(name = "read_at")
    private Instant readAt;

    private String answer = "";

    @Version
    private int version;

    protected Reply() {
    }

    Reply(long callOutId, long accountId, long groupId) {
        this.callOutId = callOutId;
        this.accountId = accountId;
        this.groupId = groupId;
    }

    /** The first time stays the time; the last answer is the answer. */
    void read(String said, Instant now) {
        readAt = readAt == null ? now : readAt;
        answer = said;
    }

    public Long getId() {
        return id;
    }

    public long getCallOutId() {
        return callOutId;
    }

    public long getAccountId() {
        return accountId;
    }

    /** A group that the person represents; null when it is no more. */
    public Long getGroupId() {
        return groupId;
    }

    /** What the link in the mail ends with. */
    public String getSecret() {
        return secret;
    }

    /** When they said that they have read it; null before. */
    public Instant getReadAt() {
        return readAt;
    }

    public String getAnswer() {
        return answer;
    }
}
