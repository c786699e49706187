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
import java.time.LocalDate;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.Residence;

/** What a kind of people pays for an event. Of all rules that fit somebody the first decides. */
@Entity
@Table(name = "conference_charge_rule")
public class ChargeRule {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_charge_rule_seq")
    @SequenceGenerator(name = "conference_charge_rule_seq", sequenceName = "conference_charge_rule_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    private int place;

    @Enumerated(EnumType.STRING)
    private Residence residence;

    @Enumerated(EnumType.STRING)
    private FormKind kind;

    @Column(name = "early_until")
    private LocalDate earlyUntil;

    private boolean hardship;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    @Column(name = "reason_english")
    private String reasonEnglish;

    @Column(name = "reason_arabic")
    private String reasonArabic;

    @Version
    private int version;

    protected ChargeRule() {
    }

    ChargeRule(long eventId, int place, RuleProfile profile) {
        this.eventId = eventId;
        this.place = place;
        describe(profile);
    }

    final void describe(RuleProfile profile) {
        residence = profile.residence();
        kind = profile.kind();
        earlyUntil = profile.earlyUntil();
        hardship = profile.hardship();
        amount = profile.price().amount();
        currency = profile.price().currency();
        reasonEnglish = profile.reasonEnglish();
        reasonArabic = profile.reasonArabic();
    }

    void stand(int newPlace) {
        place = newPlace;
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public int getPlace() {
        return place;
    }

    public RuleProfile profile() {
        return new RuleProfile(residence, kind, earlyUntil, hardship, new Money(amount, currency), reasonEnglish, reasonArabic);
    }
}
