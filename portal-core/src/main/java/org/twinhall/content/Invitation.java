package org.twinhall.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.twinhall.access.Identity;

/**
 * That a group is asked to own an entry together with those who own it.
 *
 * <p>Open until the group answers. Accepted it is removed, since the group then is an owner; declined it stays with the
 * reason, until the group is asked again or somebody takes it away.
 */
@Entity
@Table(name = "owner_invitation")
public class Invitation {

    /** Most characters of what is said with it, and of a reason. */
    public static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "owner_invitation_seq")
    @SequenceGenerator(name = "owner_invitation_seq", sequenceName = "owner_invitation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "group_id")
    private long groupId;

    private String message;

    @Column(name = "invited_by")
    private Long invitedBy;

    @Column(name = "invited_by_name")
    private String invitedByName;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "declined_at")
    private Instant declinedAt;

    @Column(name = "declined_by")
    private String declinedBy = "";

    private String reason = "";

    @Version
    private int version;

    protected Invitation() {
    }

    Invitation(long entryId, long groupId) {
        this.entryId = entryId;
        this.groupId = groupId;
    }

    void open(String words, Identity person, Instant now) {
        message = words;
        invitedBy = person.isSignedIn() ? person.accountId() : null;
        invitedByName = person.name();
        invitedAt = now;
        declinedAt = null;
        declinedBy = "";
        reason = "";
    }

    void decline(String why, Identity person, Instant now) {
        declinedAt = now;
        declinedBy = person.name();
        reason = why;
    }

    void forget(long accountId) {
        if (Objects.equals(invitedBy, accountId)) {
            invitedBy = null;
            invitedByName = "";
        }
    }

    public Long getId() {
        return id;
    }

    public long getEntryId() {
        return entryId;
    }

    /** The group that is asked. */
    public long getGroupId() {
        return groupId;
    }

    /** What was said with it; may be empty. */
    public String getMessage() {
        return message;
    }

    /** The account that invited; null when the person has left. */
    public Long getInvitedBy() {
        return invitedBy;
    }

    public String getInvitedByName() {
        return invitedByName;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }

    /** Whether the group has not answered. */
    public boolean isOpen() {
        return declinedAt == null;
    }

    /** Who declined; empty while it is open. */
    public String getDeclinedBy() {
        return declinedBy;
    }

    /** Why the group does not want it; empty while it is open. */
    public String getReason() {
        return reason;
    }
}
