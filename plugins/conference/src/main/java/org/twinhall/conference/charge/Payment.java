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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Money that came, or that went back when it is negative. It is never changed: a wrong one is reversed, and stays to be seen. */
@Entity
@Table(name = "conference_payment")
public class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_payment_seq")
    @SequenceGenerator(name = "conference_payment_seq", sequenceName = "conference_payment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "charge_id")
    private long chargeId;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private PaymentWay how;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "reversed_at")
    private Instant reversedAt;

    @Column(name = "reversed_by")
    private Long reversedBy;

    @Column(name = "reversed_why")
    private String reversedWhy = "";

    @Version
    private int version;

    protected Payment() {
    }

    Payment(long chargeId, PaymentProfile profile, Long recordedBy, Instant now) {
        this.chargeId = chargeId;
        this.amount = profile.amount();
        this.how = profile.how();
        this.paidOn = profile.paidOn();
        this.note = profile.note();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    void reverse(String why, Long who, Instant now) {
        reversedAt = now;
        reversedBy = who;
        reversedWhy = why;
    }

    /** What was written beside it may name people. */
    void forget() {
        note = "";
        reversedWhy = "";
    }

    public Long getId() {
        return id;
    }

    public long getChargeId() {
        return chargeId;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public PaymentWay getHow() {
        return how;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public String getNote() {
        return note;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** The account of whoever wrote it down; null when it is no more. */
    public Long getRecordedBy() {
        return recordedBy;
    }

    /** When it was said to be wrong; null while it counts. */
    public Instant getReversedAt() {
        return reversedAt;
    }

    public Long getReversedBy() {
        return reversedBy;
    }

    public String getReversedWhy() {
        return reversedWhy;
    }

    public boolean counts() {
        return reversedAt == null;
    }
}
