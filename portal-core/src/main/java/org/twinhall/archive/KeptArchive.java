package org.twinhall.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.twinhall.access.Identity;

/**
 * An archive that is kept for some days, to be fetched.
 *
 * <p>Asked for it is {@code WAITING}; a node makes it ({@code WRITING}) and says again and again that it is alive: where it
 * falls silent, another one begins anew. It ends {@code DONE}, which means written, read again and found whole, or {@code FAILED};
 * after a week it goes.
 */
@Entity
@Table(name = "kept_archive")
public class KeptArchive {

    /** How far it is. */
    public enum State {
        WAITING, WRITING, DONE, FAILED
    }

    private static final Duration SILENCE = Duration.ofMinutes(3);
    private static final int LONGEST_FAILURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_archive_seq")
    @SequenceGenerator(name = "kept_archive_seq", sequenceName = "kept_archive_seq", allocationSize = 50)
    private Long id;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "file_name")
    private String fileName;

    private boolean passwords;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int percent;

    private long size;

    private String sha256 = "";

    private String failure = "";

    @Column(name = "maker_id")
    private Long makerId;

    @Column(name = "maker_name")
    private String makerName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "alive_at")
    private Instant aliveAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected KeptArchive() {
    }

    KeptArchive(Long groupId, String fileName, boolean passwords, Identity maker, Instant now) {
        this.groupId = groupId;
        this.fileName = fileName;
        this.passwords = passwords;
        this.makerId = maker.isSignedIn() ? maker.accountId() : null;
        this.makerName = maker.name();
        this.createdAt = now;
    }

    /** Whether somebody should make it now. */
    boolean isOpen(Instant now) {
        return state == State.WAITING || state == State.WRITING && aliveAt.isBefore(now.minus(SILENCE));
    }

    void write(int done, Instant now) {
        state = State.WRITING;
        percent = done;
        aliveAt = now;
    }

    void finish(long bytes, String digest, Instant now) {
        state = State.DONE;
        percent = 100;
        size = bytes;
        sha256 = digest;
        finishedAt = now;
    }

    void fail(String why, Instant now) {
        state = State.FAILED;
        failure = why.substring(0, Math.min(why.length(), LONGEST_FAILURE));
        finishedAt = now;
    }

    void forgetMaker() {
        makerId = null;
        makerName = "";
    }

    public Long getId() {
        return id;
    }

    /** The group that it holds alone; null for the whole portal. */
    public Long getGroupId() {
        return groupId;
    }

    /** What it is called when it is fetched. */
    public String getFileName() {
        return fileName;
    }

    /** Whether hashes of passwords are in it. */
    public boolean hasPasswords() {
        return passwords;
    }

    public State getState() {
        return state;
    }

    /** Whether it is still to be made. */
    public boolean isUnderWay() {
        return state == State.WAITING || state == State.WRITING;
    }

    /** How much of it is written, of a hundred. */
    public int getPercent() {
        return percent;
    }

    /** In bytes; 0 before it is done. */
    public long getSize() {
        return size;
    }

    /** Of the whole file; empty before it is done. */
    public String getSha256() {
        return sha256;
    }

    /** Why it failed; empty when it did not. */
    public String getFailure() {
        return failure;
    }

    public String getMakerName() {
        return makerName;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
