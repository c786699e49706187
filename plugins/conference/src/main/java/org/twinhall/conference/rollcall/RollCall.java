package org.twinhall.conference.rollcall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The rule of a meeting. Whoever gives a vote to somebody holds its row, so that nobody gets more of them than the rule allows. */
@Entity
@Table(name = "conference_roll_call")
public class RollCall {

    @Id
    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private Quorum quorum = Quorum.NONE;

    private int amount;

    private int proxies;

    @Column(name = "proxies_count")
    private boolean proxiesCount;

    @Version
    private int version;

    protected RollCall() {
    }

    RollCall(long eventId) {
        this.eventId = eventId;
    }

    void set(Rule rule) {
        quorum = rule.quorum();
        amount = rule.amount();
        proxies = rule.proxies();
        proxiesCount = rule.proxiesCount();
    }

    public long getEventId() {
        return eventId;
    }

    public Rule rule() {
        return new Rule(quorum, amount, proxies, proxiesCount);
    }
}
