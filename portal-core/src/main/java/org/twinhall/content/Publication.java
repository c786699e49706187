package org.twinhall.content;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * The life of a text between its writers and its readers.
 *
 * <p>Born {@code DRAFT}. Each save adds a revision; readers see none of it. Submitted when its writer thinks it ready, sent
 * back with a reason or published: then its live wording is that revision's, at once or {@code SCHEDULED}. Saved again it
 * stays live as it was until it is published again. {@code WITHDRAWN} by hand or {@code EXPIRED} by time it keeps its
 * address, which then says that it was removed; it may be published again.
 */
@MappedSuperclass
public abstract class Publication {

    @Enumerated(EnumType.STRING)
    private TranslationState state = TranslationState.DRAFT;

    @Column(name = "live_revision_id")
    private Long liveRevisionId;

    @Column(name = "latest_revision_id")
    private Long latestRevisionId;

    @Column(name = "scheduled_revision_id")
    private Long scheduledRevisionId;

    @Column(name = "first_live_at")
    private Instant firstLiveAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "go_live_at")
    private Instant goLiveAt;

    @Column(name = "expire_at")
    private Instant expireAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "sent_back_reason")
    private String sentBackReason;

    void touch(Instant now) {
        changedAt = now;
    }

    /** A new revision is the latest. */
    void follow(Revision revision, Instant now) {
        latestRevisionId = revision.getId();
        changedAt = now;
    }

    void submit(Instant now) {
        submittedAt = now;
        sentBackReason = null;
    }

    void sendBack(String reason) {
        submittedAt = null;
        sentBackReason = reason;
    }

    /** Readers see a revision from now on. */
    void show(Revision revision, Instant now) {
        state = TranslationState.LIVE;
        liveRevisionId = revision.getId();
        scheduledRevisionId = null;
        goLiveAt = null;
        submittedAt = null;
        sentBackReason = null;
        changedAt = now;
        if (firstLiveAt == null) {
            firstLiveAt = now;
        }
    }

    void date(Instant published) {
        firstLiveAt = published;
    }

    void schedule(Revision revision, Instant at) {
        scheduledRevisionId = revision.getId();
        goLiveAt = at;
        submittedAt = null;
        sentBackReason = null;
        if (state != TranslationState.LIVE) {
            state = TranslationState.SCHEDULED;
        }
    }

    void expireAt(Instant moment) {
        expireAt = moment;
    }

    void withdraw(Instant now) {
        state = liveRevisionId == null ? TranslationState.DRAFT : TranslationState.WITHDRAWN;
        scheduledRevisionId = null;
        goLiveAt = null;
        changedAt = now;
    }

    void expire(Instant now) {
        state = TranslationState.EXPIRED;
        changedAt = now;
    }

    public TranslationState getState() {
        return state;
    }

    public boolean isLive() {
        return state == TranslationState.LIVE;
    }

    public Long getLiveRevisionId() {
        return liveRevisionId;
    }

    public Long getLatestRevisionId() {
        return latestRevisionId;
    }

    Long getScheduledRevisionId() {
        return scheduledRevisionId;
    }

    /** Whether the latest revision is not what readers see. */
    public boolean hasUnpublishedChanges() {
        return !latestRevisionId.equals(liveRevisionId);
    }

    /** When it was first published; null before. */
    public Instant getFirstLiveAt() {
        return firstLiveAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** When the scheduled revision goes live; null when none is scheduled. */
    public Instant getGoLiveAt() {
        return goLiveAt;
    }

    /** When it expires; null for never. */
    public Instant getExpireAt() {
        return expireAt;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /** Why it was sent back; null when it was not. */
    public String getSentBackReason() {
        return sentBackReason;
    }
}
