package org.twinhall.conference.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.twinhall.account.Secret;
import org.twinhall.text.Language;

/**
 * A session that somebody would like to hold.
 *
 * <p>Born {@code PENDING} while its mail address is not shown to be right, or {@code OPEN} for who is signed in. The organisers make
 * a session of it or say why not. It goes when nobody confirmed it, or when the event's people are forgotten.
 */
@Entity
@Table(name = "conference_proposal")
public class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_proposal_seq")
    @SequenceGenerator(name = "conference_proposal_seq", sequenceName = "conference_proposal_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private String language;

    private String title;

    private String text;

    private String name;

    private String role;

    private String email;

    @Column(name = "account_id")
    private Long accountId;

    private String secret = Secret.random().value();

    private String reason = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Proposal() {
    }

    Proposal(long eventId, ProposalProfile profile, Language language, Long accountId, Instant now) {
        this.eventId = eventId;
        this.state = accountId == null ? ProposalState.PENDING : ProposalState.OPEN;
        this.language = language.tag();
        this.title = profile.title();
        this.text = profile.text();
        this.name = profile.name();
        this.role = profile.role();
        this.email = profile.email();
        this.accountId = accountId;
        this.createdAt = now;
    }

    /** @param account of the address that was shown to be right; null for none */
    void confirm(Long account) {
        state = ProposalState.OPEN;
        accountId = account;
    }

    void accept() {
        state = ProposalState.ACCEPTED;
    }

    void decline(String why) {
        state = ProposalState.DECLINED;
        reason = why;
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public ProposalState getState() {
        return state;
    }

    /** In which it is written, and its proposer is written to. */
    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getName() {
        return name;
    }

    public String getRole() {
        return role;
    }

    public String getEmail() {
        return email;
    }

    /** What the private link ends with. */
    public String getSecret() {
        return secret;
    }

    /** Why it was declined. */
    public String getReason() {
        return reason;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
