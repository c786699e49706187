package org.twinhall.registry.merge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * That two records were found to be one: which stayed, which went into it, and what was carried over.
 *
 * <p>Written when they are merged; may be undone once, as long as nobody touched what was carried over. It is kept either way.
 */
@Entity
@Table(name = "partner_registry_merge")
public class Merge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_merge_seq")
    @SequenceGenerator(name = "partner_registry_merge_seq", sequenceName = "partner_registry_merge_seq", allocationSize = 50)
    private Long id;

    @Column(name = "kept_id")
    private long keptId;

    @Column(name = "gone_id")
    private long goneId;

    private String mark = "";

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "partner_registry_merge_move", joinColumns = @JoinColumn(name = "merge_id"))
    private Set<Move> moves = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_registry_merge_name", joinColumns = @JoinColumn(name = "merge_id"))
    @Column(name = "name")
    private Set<String> names = new HashSet<>();

    @Version
    private int version;

    protected Merge() {
    }

    Merge(long keptId, long goneId, Instant now) {
        this.keptId = keptId;
        this.goneId = goneId;
        this.mergedAt = now;
    }

    void carried(Collection<Move> newMoves, Collection<String> newNames) {
        moves.addAll(newMoves);
        names.addAll(newNames);
    }

    /** Keeps how everything stood right after the merge. */
    void seal(String newMark) {
        mark = newMark;
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    public Long getId() {
        return id;
    }

    public long getKeptId() {
        return keptId;
    }

    public long getGoneId() {
        return goneId;
    }

    String getMark() {
        return mark;
    }

    public Instant getMergedAt() {
        return mergedAt;
    }

    /** When it was taken back; null when it was not. */
    public Instant getUndoneAt() {
        return undoneAt;
    }

    List<Move> moves(Move.What what) {
        return moves.stream().filter(move -> move.getWhat() == what).toList();
    }

    /** The names that the one that stayed learnt from the other. */
    Set<String> getNames() {
        return Set.copyOf(names);
    }
}
