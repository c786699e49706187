package org.twinhall.content.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.twinhall.access.Identity;
import org.twinhall.content.Revision;

/** What somebody says of a draft to colleagues; settled once it is dealt with, and kept. */
@Entity
@Table(name = "draft_comment")
public class DraftComment {

    /** Most characters. */
    public static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_comment_seq")
    @SequenceGenerator(name = "draft_comment_seq", sequenceName = "draft_comment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "translation_id")
    private long translationId;

    @Column(name = "revision_number")
    private int revisionNumber;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "author_name")
    private String authorName;

    private String content;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy = "";

    protected DraftComment() {
    }

    DraftComment(Revision revision, Identity author, String content, Instant now) {
        this.translationId = revision.getTranslationId();
        this.revisionNumber = revision.getNumber();
        this.authorId = author.accountId();
        this.authorName = author.name();
        this.content = content;
        this.createdAt = now;
    }

    void settle(String name, Instant now) {
        settledAt = now;
        settledBy = name;
    }

    void forgetAuthor() {
        authorId = null;
        authorName = "";
    }

    public Long getId() {
        return id;
    }

    public long getTranslationId() {
        return translationId;
    }

    /** The number of the revision of which it speaks. */
    public int getRevisionNumber() {
        return revisionNumber;
    }

    /** The account that said it; null when its person has left. */
    public Long getAuthorId() {
        return authorId;
    }

    /** Empty when the person has left the portal. */
    public String getAuthorName() {
        return authorName;
    }

    public String getContent() {
        return content;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    /** Who said that it is dealt with; empty before. */
    public String getSettledBy() {
        return settledBy;
    }
}
