package org.twinhall.registry.introduction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.twinhall.access.Identity;
import org.twinhall.registry.partner.Partner;
import org.twinhall.text.Mark;

/**
 * Bringing a group and a partner together.
 *
 * <p>Born {@code PROPOSED} by one of the two or by an organiser, with the time until which both may answer; {@code EXCHANGED}
 * as soon as both have accepted, and then they know how to reach each other. Else {@code DECLINED} by one of them,
 * {@code WITHDRAWN} or {@code EXPIRED}: then neither learns anything of the other, nor which of these it was.
 */
@Entity
@Table(name = "partner_registry_introduction")
public class Introduction {

    /** How far it is; the bundle key of its name is {@code introduction.state.<NAME>}. */
    public enum State { PROPOSED, EXCHANGED, DECLINED, WITHDRAWN, EXPIRED }

    /** Most characters of what is said with it. */
    public static final int LONGEST = 600;

    private static final int REMIND_PART = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_introduction_seq")
    @SequenceGenerator(name = "partner_registry_introduction_seq", sequenceName = "partner_registry_introduction_seq", allocationSize = 50)
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "partner_id")
    private Partner partner;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    private String why;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_by")
    private Proposer proposedBy;

    private String proposer;

    @Column(name = "proposer_id")
    private Long proposerId;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private boolean reminded;

    @Embedded
    @AttributeOverride(name = "verdict", column = @Column(name = "group_verdict"))
    @AttributeOverride(name = "reason", column = @Column(name = "group_reason"))
    @AttributeOverride(name = "author", column = @Column(name = "group_author"))
    @AttributeOverride(name = "authorId", column = @Column(name = "group_author_id"))
    @AttributeOverride(name = "onBehalf", column = @Column(name = "group_on_behalf"))
    @AttributeOverride(name = "answeredAt", column = @Column(name = "group_answered_at"))
    private Answer groupAnswer = new Answer();

    @Embedded
    @AttributeOverride(name = "verdict", column = @Column(name = "partner_verdict"))
    @AttributeOverride(name = "reason", column = @Column(name = "partner_reason"))
    @AttributeOverride(name = "author", column = @Column(name = "partner_author"))
    @AttributeOverride(name = "authorId", column = @Column(name = "partner_author_id"))
    @AttributeOverride(name = "onBehalf", column = @Column(name = "partner_on_behalf"))
    @AttributeOverride(name = "answeredAt", column = @Column(name = "partner_answered_at"))
    private Answer partnerAnswer = new Answer();

    @Version
    private int version;

    protected Introduction() {
    }

    Introduction(long groupId, Partner partner, String why, Proposer proposedBy, Identity proposer, Instant now, Instant until) {
        this.groupId = groupId;
        this.partner = partner;
        this.why = why;
        this.proposedBy = proposedBy;
        this.proposer = proposer.name();
        this.proposerId = proposer.isSignedIn() ? proposer.accountId() : null;
        this.proposedAt = now;
        this.expiresAt = until;
    }

    void become(State newState, Instant now) {
        state = newState;
        closedAt = now;
    }

    /** From now on it is the introduction of another partner: of the one that stays when two records become one. */
    public void moveTo(Partner other) {
        partner = other;
    }

    /** Notes that whoever has not answered was reminded. */
    void remind() {
        reminded = true;
    }

    /** Whether whoever has not answered is to be reminded: once, when a quarter of the time is left. */
    boolean isToRemind(Instant now) {
        return isOpen() && !reminded && now.isAfter(expiresAt.minus(Duration.between(proposedAt, expiresAt).dividedBy(REMIND_PART)));
    }

    /** A mark of how far it is: another one whenever somebody answers. */
    public String mark() {
        return Mark.of(state, groupAnswer.getVerdict(), partnerAnswer.getVerdict());
    }

    void forget(long accountId) {
        if (Long.valueOf(accountId).equals(proposerId)) {
            proposerId = null;
            proposer = "";
        }
        for (var side : Side.values()) {
            if (Long.valueOf(accountId).equals(answer(side).getAuthorId())) {
                answer(side).forgetAuthor();
            }
        }
    }

    public Long getId() {
        return id;
    }

    public long getGroupId() {
        return groupId;
    }

    public Partner getPartner() {
        return partner;
    }

    public State getState() {
        return state;
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }

    /** Why the two should know each other, in the proposer's words; may be empty. Both sides read it. */
    public String getWhy() {
        return why;
    }

    public Proposer getProposedBy() {
        return proposedBy;
    }

    /** Who proposed it; for organisers alone. */
    public String getProposer() {
        return proposer;
    }

    /** The account of whoever proposed it; null when that was forgotten. */
    public Long getProposerId() {
        return proposerId;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** Until when both may answer. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** When it was exchanged or came to nothing; null while it is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** What a side said. */
    public Answer answer(Side side) {
        return side == Side.GROUP ? groupAnswer : partnerAnswer;
    }

    boolean isAgreed() {
        return groupAnswer.getVerdict() == Verdict.ACCEPTED && partnerAnswer.getVerdict() == Verdict.ACCEPTED;
    }
}
