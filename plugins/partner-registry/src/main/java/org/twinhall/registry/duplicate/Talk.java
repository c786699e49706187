package org.twinhall.registry.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Two groups were introduced to each other because of a place; once, whoever of them asked. */
@Entity
@Table(name = "partner_registry_talk")
public class Talk {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_talk_seq")
    @SequenceGenerator(name = "partner_registry_talk_seq", sequenceName = "partner_registry_talk_seq", allocationSize = 50)
    private Long id;

    @Column(name = "first_id")
    private long firstId;

    @Column(name = "second_id")
    private long secondId;

    @Column(name = "place_id")
    private long placeId;

    @Enumerated(EnumType.STRING)
    private Wish wish;

    @Column(name = "asker_id")
    private long askerId;

    @Column(name = "begun_at")
    private Instant begunAt;

    protected Talk() {
    }

    Talk(long askerId, long otherId, long placeId, Wish wish, Instant now) {
        this.firstId = Math.min(askerId, otherId);
        this.secondId = Math.max(askerId, otherId);
        this.placeId = placeId;
        this.wish = wish;
        this.askerId = askerId;
        this.begunAt = now;
    }

    /** Whether a group is one of the two, and the place is that. */
    boolean isWith(long groupId, long place) {
        return placeId == place && (firstId == groupId || secondId == groupId);
    }

    public Wish getWish() {
        return wish;
    }

    /** The group that asked for it. */
    public long getAskerId() {
        return askerId;
    }

    public Instant getBegunAt() {
        return begunAt;
    }
}
