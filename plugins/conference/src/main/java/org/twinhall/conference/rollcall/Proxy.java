package org.twinhall.conference.rollcall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That a group gives its vote at a meeting to the representative of another group.
 *
 * <p>It can be given to another one, or taken back, until the meeting begins; the audit trail tells what was. It rests when the
 * representative of the group comes after all.
 */
@Entity
@Table(name = "conference_proxy")
public class Proxy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_proxy_seq")
    @SequenceGenerator(name = "conference_proxy_seq", sequenceName = "conference_proxy_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "giver_group_id")
    private long giverGroupId;

    @Column(name = "holder_group_id")
    private long holderGroupId;

    @Column(name = "by_organisers")
    private boolean byOrganisers;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Proxy() {
    }

    Proxy(long eventId, long giverGroupId) {
        this.eventId = eventId;
        this.giverGroupId = giverGroupId;
    }

    final void give(long holder, boolean written, Instant now) {
        holderGroupId = holder;
        byOrganisers = written;
        givenAt = now;
    }

    public Long getId() {
        return id;
    }

    public long getGiverGroupId() {
        return giverGroupId;
    }

    public long getHolderGroupId() {
        return holderGroupId;
    }

    /** Whether the organisers wrote it down, and not the group itself. */
    public boolean isByOrganisers() {
        return byOrganisers;
    }

    public Instant getGivenAt() {
        return givenAt;
    }
}
