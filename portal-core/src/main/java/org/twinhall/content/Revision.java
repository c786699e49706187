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
import java.util.Optional;
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

    private boolean minor;

    @Column(name = "source_number")
    private Integer sourceNumber;

    private String pairing;

    protected Revision() {
    }

    Revision(long translationId, int number, Wording wording, Identity author, Remark remark, Instant createdAt) {
        this.translationId = translationId;
        this.number = number;
        this.title = wording.title();
        this.lead = wording.lead();
        this.body = wording.body().html();
        this.fields.putAll(wording.fields());
        this.authorId = author.isSignedIn() ? author.accountId() : null;
        this.authorName = author.name();
        this.note = remark.note();
        this.minor = remark.minor();
        this.sourceNumber = remark.sourceNumber();
        this.pairing = remark.pairing();
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

    /** Whether it is a small correction, which makes no translation outdated. */
    public boolean isMinor() {
        return minor;
    }

    /** The number of the original's revision that this one says in its language; null in an original. */
    public Integer getSourceNumber() {
        return sourceNumber;
    }

    /** How many blocks stand for each block of that revision; empty when nobody said. */
    public Optional<String> getPairing() {
        return Optional.ofNullable(pairing);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
