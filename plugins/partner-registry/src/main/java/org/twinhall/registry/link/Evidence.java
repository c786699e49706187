package org.twinhall.registry.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.twinhall.text.Language;
import org.twinhall.text.Mark;
import org.twinhall.text.PartialDate;

/** A source for a statement, or against it. It stays as it was given: a better one is added beside it. */
@Entity
@Table(name = "partner_registry_evidence")
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_evidence_seq")
    @SequenceGenerator(name = "partner_registry_evidence_seq", sequenceName = "partner_registry_evidence_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    private String address;

    @Column(name = "media_id")
    private Long mediaId;

    private String quoted;

    @Column(name = "says_english")
    private String saysEnglish;

    @Column(name = "says_arabic")
    private String saysArabic;

    private boolean contradicts;

    protected Evidence() {
    }

    Evidence(Statement statement, Source source, boolean contradicts) {
        this.statement = statement;
        this.address = source.address();
        this.mediaId = source.mediaId();
        this.quoted = source.quoted().code();
        this.saysEnglish = source.saysEnglish();
        this.saysArabic = source.saysArabic();
        this.contradicts = contradicts;
    }

    void quote(PartialDate date) {
        quoted = date.code();
    }

    /** A mark of all that it says: another one whenever somebody corrects it. */
    public String mark() {
        return Mark.of(address, mediaId, quoted, saysEnglish, saysArabic, contradicts);
    }

    public Long getId() {
        return id;
    }

    public Statement getStatement() {
        return statement;
    }

    /** Where it can be read; empty for a document. */
    public String getAddress() {
        return address;
    }

    /** The document; null for an address. */
    public Long getMediaId() {
        return mediaId;
    }

    /** The date that it gives. */
    public PartialDate getQuoted() {
        return PartialDate.ofCode(quoted);
    }

    /** What it says, in a language; may be empty. */
    public String says(Language language) {
        return language == Language.ARABIC ? saysArabic : saysEnglish;
    }

    /** Whether it speaks against the statement. */
    public boolean isContradicting() {
        return contradicts;
    }
}
