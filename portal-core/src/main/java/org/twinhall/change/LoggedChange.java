package org.twinhall.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the change log. Written once, pruned after a month. */
@Entity
@Table(name = "change_log")
public class LoggedChange {

    @Id
    private Long id;

    private String type;

    @Column(name = "object_id")
    private long objectId;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected LoggedChange() {
    }

    LoggedChange(long id, ChangeKey key, Instant changedAt) {
        this.id = id;
        this.type = key.type();
        this.objectId = key.id();
        this.changedAt = changedAt;
    }

    Change toChange() {
        return new Change(id, new ChangeKey(type, objectId), changedAt);
    }
}
