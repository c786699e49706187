package org.twinhall.registry.claim;

import jakarta.persistence.Column;
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
import java.time.Instant;
import org.twinhall.registry.partner.Partner;
import org.twinhall.text.Language;

/**
 * Somebody's wish to look after the record of a partner.
 *
 * <p>{@code ASKED} by a form that is open to everybody; {@code OPEN} once the address is proved, and forgotten when it never
 * is; {@code ACCEPTED} or {@code REFUSED} by an organiser. With the decision name, address, office and proof are forgotten:
 * who was accepted is an account from then on.
 */
@Entity
@Table(name = "partner_registry_keeping")
public class Keeping {

    /** How far it is; the bundle key of its name is {@code keeping.state.<NAME>}. */
    public enum State { ASKED, OPEN, ACCEPTED, REFUSED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_keeping_seq")
    @SequenceGenerator(name = "partner_registry_keeping_seq", sequenceName = "partner_registry_keeping_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "partner_id")
    private Partner partner;

    private String name;

    private String email;

    private String office;

    private String proof;

    private String language;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    private String reason = "";

    private String decider = "";

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected Keeping() {
    }

    Keeping(Partner partner, Asking asking, Language language, Instant now) {
        this.partner = partner;
        this.name = asking.name();
        this.email = asking.email();
        this.office = asking.office();
        this.proof = asking.proof();
        this.language = language.tag();
        this.askedAt = now;
    }

    void prove() {
        state = State.OPEN;
    }

    void decide(State decision, String newReason, String by, Long account, Instant now) {
        state = decision;
        reason = newReason;
        decider = by;
        accountId = account;
        decidedAt = now;
        name = "";
        email = "";
        office = "";
        proof = "";
    }

    /** From now on it is the wish for another partner: for the one that stays when two records become one. */
    public void moveTo(Partner other) {
        partner = other;
    }

    void forgetAccount() {
        accountId = null;
    }

    public Long getId() {
        return id;
    }

    public Partner getPartner() {
        return partner;
    }

    /** Who asks; empty when it was decided. */
    public String getName() {
        return name;
    }

    /** The address of whoever asks; empty when it was decided. */
    public String getEmail() {
        return email;
    }

    /** What the person is at the partner; empty when it was decided. */
    public String getOffice() {
        return office;
    }

    /** How an organiser can make sure of it; empty when it was decided. */
    public String getProof() {
        return proof;
    }

    public Language getLanguage() {
        return Language.of(language).orElse(Language.ENGLISH);
    }

    public State getState() {
        return state;
    }

    /** How it was proved, or why it was refused. */
    public String getReason() {
        return reason;
    }

    /** Who decided; empty while nobody has. */
    public String getDecider() {
        return decider;
    }

    /** The account that looks after the record since; null for none. */
    public Long getAccountId() {
        return accountId;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** When it was decided; null while it is not. */
    public Instant getDecidedAt() {
        return decidedAt;
    }
}
