package org.twinhall.conference.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;

/** Whether readers may see what an event resolved, and at whose resolutions it looks back. */
@Entity
@Table(name = "conference_minutes")
public class Minutes implements Tracked {

    /** The type of thing in the change log. */
    public static final String TYPE = "event minutes";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_minutes_seq")
    @SequenceGenerator(name = "conference_minutes_seq", sequenceName = "conference_minutes_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "follows_id")
    private Long followsId;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected Minutes() {
    }

    Minutes(long eventId) {
        this.eventId = eventId;
    }

    void follow(Long event) {
        followsId = event;
    }

    void publish(Instant when) {
        publishedAt = when;
    }

    /** The earlier event at whose resolutions it looks back; null for none. */
    public Long getFollowsId() {
        return followsId;
    }

    /** Whether readers see the resolutions. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }
}
