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
import org.twinhall.conference.signup.Residence;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.Terms;
import org.twinhall.text.Language;

/**
 * What a sign-up costs, and why; decided when somebody signs up, and kept as it was told.
 *
 * <p>It is to be paid while they have a place. When they come no more, what the organisers keep is to be paid, which is nothing
 * unless they say so.
 */
@Entity
@Table(name = "conference_charge")
public class Charge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_charge_seq")
    @SequenceGenerator(name = "conference_charge_seq", sequenceName = "conference_charge_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "sign_up_id")
    private long signUpId;

    @Enumerated(EnumType.STRING)
    private Residence residence;

    private boolean hardship;

    @Column(name = "each_person")
    private BigDecimal eachPerson;

    private BigDecimal amount;

    private BigDecimal kept = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    @Column(name = "reason_english")
    private String reasonEnglish;

    @Column(name = "reason_arabic")
    private String reasonArabic;

    @Column(name = "by_hand")
    private boolean byHand;

    private String reference;

    @Version
    private int version;

    protected Charge() {
    }

    Charge(long eventId, long signUpId, Terms terms, Money each, int people, String reasonEnglish, String reasonArabic) {
        this.eventId = eventId;
        this.signUpId = signUpId;
        this.residence = terms.residence();
        this.hardship = terms.hardship();
        this.eachPerson = each.amount();
        this.amount = each.times(people).amount();
        this.currency = each.currency();
        this.reasonEnglish = reasonEnglish;
        this.reasonArabic = reasonArabic;
    }

    /** Gives it the reference by which its payments are told apart. */
    void refer() {
        reference = Reference.of(id);
    }

    /** More or fewer people come; what was agreed by hand stays. */
    void count(int people) {
        amount = byHand ? amount : eachPerson.multiply(BigDecimal.valueOf(people));
    }

    /** Something else is to be paid, as the organisers agreed with the person. */
    void agree(Money other, String english, String arabic, boolean ended) {
        byHand = true;
        currency = other.currency();
        reasonEnglish = english;
        reasonArabic = arabic;
        if (ended) {
            kept = other.amount();
        } else {
            amount = other.amount();
        }
    }

    /** What is to be paid by somebody whose sign-up stands so. */
    public Money due(SignUpState state) {
        return new Money(state == SignUpState.CONFIRMED ? amount : state.isLive() ? BigDecimal.ZERO : kept, currency);
    }

    /** What it costs to come. */
    public Money price() {
        return new Money(amount, currency);
    }

    /** What the same costs one person. */
    public Money each() {
        return new Money(eachPerson, currency);
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public long getSignUpId() {
        return signUpId;
    }

    public String getReference() {
        return reference;
    }

    /** Whether the organisers agreed on it with the person, instead of a rule. */
    public boolean isByHand() {
        return byHand;
    }

    /** Whether the charge of those who cannot pay the usual one was asked for. */
    public boolean isHardship() {
        return hardship;
    }

    Terms terms() {
        return new Terms(residence, hardship);
    }

    /** Why, as it is told to the person. */
    public String reason(Language language) {
        return language == Language.ARABIC ? reasonArabic : reasonEnglish;
    }
}
