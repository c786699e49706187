package org.twinhall.conference.budget;

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
import org.twinhall.conference.charge.Currency;

/** Something that an event costs or brings, besides what people pay to come. */
@Entity
@Table(name = "conference_budget_line")
public class BudgetLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_budget_line_seq")
    @SequenceGenerator(name = "conference_budget_line_seq", sequenceName = "conference_budget_line_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private BudgetKind kind;

    private String what;

    private BigDecimal planned;

    private BigDecimal actual;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    @Version
    private int version;

    protected BudgetLine() {
    }

    BudgetLine(long eventId, BudgetProfile profile) {
        this.eventId = eventId;
        describe(profile);
    }

    final void describe(BudgetProfile profile) {
        kind = profile.kind();
        what = profile.what();
        planned = profile.planned();
        actual = profile.actual();
        currency = profile.currency();
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public BudgetProfile profile() {
        return new BudgetProfile(kind, what, planned, actual, currency);
    }
}
