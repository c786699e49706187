package org.twinhall.registry.introduction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.twinhall.access.Identity;

/** What one side says, who said it, and why; the reason is for organisers alone. */
@Embeddable
public class Answer {

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.WAITING;

    private String reason = "";

    private String author = "";

    private Long authorId;

    private boolean onBehalf;

    private Instant answeredAt;

    protected Answer() {
    }

    /** Nobody speaks for this side here: an organiser is to ask it and to answer. */
    void waitForOrganiser() {
        onBehalf = true;
    }

    void give(Verdict newVerdict, String newReason, Identity by, boolean behalf, Instant now) {
        verdict = newVerdict;
        reason = newReason;
        author = by.name();
        authorId = by.isSignedIn() ? by.accountId() : null;
        onBehalf = behalf;
        answeredAt = now;
    }

    void forgetAuthor() {
        author = "";
        authorId = null;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** Why, or how an organiser asked; for organisers alone, may be empty. */
    public String getReason() {
        return reason;
    }

    /** Who answered; empty while nobody has, or when that was forgotten. */
    public String getAuthor() {
        return author;
    }

    /** The account of whoever answered; null for none. */
    public Long getAuthorId() {
        return authorId;
    }

    /** Whether an organiser answered for this side, or is to. */
    public boolean isOnBehalf() {
        return onBehalf;
    }

    /** When it was given; null while it is not. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
