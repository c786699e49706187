package org.twinhall.conference.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That a need is met by an offer. Each need by one; the two are told of each other once, when both agree. */
@Entity
@Table(name = "conference_share_match")
public class ShareMatch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_share_match_seq")
    @SequenceGenerator(name = "conference_share_match_seq", sequenceName = "conference_share_match_seq", allocationSize = 50)
    private Long id;

    @Column(name = "offer_id")
    private long offerId;

    @Column(name = "need_id")
    private long needId;

    @Column(name = "told_at")
    private Instant toldAt;

    @Version
    private int version;

    protected ShareMatch() {
    }

    ShareMatch(long offerId, long needId) {
        this.offerId = offerId;
        this.needId = needId;
    }

    void tell(Instant now) {
        toldAt = now;
    }

    public Long getId() {
        return id;
    }

    public long getOfferId() {
        return offerId;
    }

    public long getNeedId() {
        return needId;
    }

    /** When both were told of each other; null while one has not agreed. */
    public Instant getToldAt() {
        return toldAt;
    }
}
