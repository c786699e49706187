package org.twinhall.registry.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** What a merge carried over: something of one partner to the other, or a statement from one link to another. */
@Embeddable
public class Move {

    /** What was carried; of a keeper the id is that of the account. */
    public enum What { LINK, STATEMENT, REQUEST, INTRODUCED, WISH, KEEPER }

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(name = "moved_id")
    private long movedId;

    @Column(name = "from_id")
    private long fromId;

    protected Move() {
    }

    Move(What what, long movedId, long fromId) {
        this.what = what;
        this.movedId = movedId;
        this.fromId = fromId;
    }

    What getWhat() {
        return what;
    }

    long getMovedId() {
        return movedId;
    }

    /** The partner or the link that it was of before. */
    long getFromId() {
        return fromId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Move that && what == that.what && movedId == that.movedId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, movedId);
    }
}
