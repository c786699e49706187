package org.twinhall.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.twinhall.access.Identity;
import org.twinhall.text.SafeHtml;

/** One saved wording of a translation; written once and never changed. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;

    @Column(name = "translation_id")
    private long translationId;

    private int number;

    private String title;

    @Column(name = "lead_text")
    private String lead;

    @Lob
    private String body;

    @ElementCollection
    @CollectionTable(name = "revision_field", joinColumns = @JoinColumn(name = "revision_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "content")
    private Map<String, String> fields = new HashMap<>();

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "author_name")
    private String authorName;

    private String note;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Revision() {
    }

    Revision(long translationId, int number, Wording wording, Identity author, String note, Instant createdAt) {
        this.translationId = translationId;
        this.number = number;
        this.title = wording.title();
        this.lead = wording.lead();
        this.body = wording.body().html();
        this.fields.putAll(wording.fields());
        this.authorId = author.isSignedIn() ? author.accountId() : null;
        this.authorName = author.name();
        this.note = note;
        this.createdAt = createdAt;
    }

    public Wording wording() {
        return new Wording(title, lead, SafeHtml.of(body), fields);
    }

    public Long getId() {
        return id;
    }

    public long getTranslationId() {
        return translationId;
    }

    /** Its number among the revisions of its translation, from 1. */
    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** The account that saved it; null when the portal did. */
    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    /** What its author says of the change; may be empty. */
    public String getNote() {
        return note;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
