package org.twinhall.conference.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.twinhall.text.Language;

/** An invoice or a receipt with all its words as they were written, so that it says the same whenever it is printed. */
@Entity
@Table(name = "conference_paper")
public class Paper {

    public static final int LONGEST_RECIPIENT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_paper_seq")
    @SequenceGenerator(name = "conference_paper_seq", sequenceName = "conference_paper_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "charge_id")
    private long chargeId;

    @Column(name = "payment_id")
    private Long paymentId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private int number;

    private String language;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String recipient;

    private String payee;

    private String line;

    private String how;

    private String reference;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    protected Paper() {
    }

    Paper(Charge charge, Long paymentId, PaperKind kind, int number, Language language, Money money, Instant now) {
        this.eventId = charge.getEventId();
        this.chargeId = charge.getId();
        this.paymentId = paymentId;
        this.kind = kind;
        this.number = number;
        this.language = language.tag();
        this.amount = money.amount();
        this.currency = money.currency();
        this.reference = charge.getReference();
        this.issuedAt = now;
    }

    /** Says whom it is for, who is paid, for what, and how. */
    Paper saying(String toWhom, String whoIsPaid, String forWhat, String in) {
        recipient = toWhom;
        payee = whoIsPaid;
        line = forWhat;
        how = in;
        return this;
    }

    /** The account stays whole; only the name of the person goes. */
    void forget() {
        recipient = "";
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public long getChargeId() {
        return chargeId;
    }

    /** The payment that it is the receipt of; null for an invoice. */
    public Long getPaymentId() {
        return paymentId;
    }

    public PaperKind getKind() {
        return kind;
    }

    public int getNumber() {
        return number;
    }

    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getPayee() {
        return payee;
    }

    public String getLine() {
        return line;
    }

    public String getHow() {
        return how;
    }

    public String getReference() {
        return reference;
    }

    public Money getMoney() {
        return new Money(amount, currency);
    }
}
