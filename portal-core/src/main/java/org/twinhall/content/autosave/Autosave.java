package org.twinhall.content.autosave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/**
 * What one person is writing in one translation.
 *
 * <p>Written every few seconds, over itself; no revision, seen by nobody else; gone when the person saves or throws it away.
 */
@Entity
@Table(name = "autosave")
public class Autosave {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "autosave_seq")
    @SequenceGenerator(name = "autosave_seq", sequenceName = "autosave_seq", allocationSize = 50)
    private Long id;

    @Column(name = "translation_id")
    private long translationId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "base_revision_id")
    private long base;

    @Lob
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Autosave() {
    }

    Autosave(long translationId, long accountId) {
        this.translationId = translationId;
        this.accountId = accountId;
    }

    void write(long newBase, Map<String, String> values, Instant now) {
        base = newBase;
        content = FormText.write(values);
        savedAt = now;
    }

    public long getTranslationId() {
        return translationId;
    }

    /** The revision from which the person began. */
    public long getBase() {
        return base;
    }

    /** What stood in the fields, by their names. */
    public Map<String, String> values() {
        return FormText.read(content);
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
