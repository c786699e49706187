package org.twinhall.hello;

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
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/**
 * A sentence in both languages.
 *
 * <p>Added once, never changed; from time to time it is the one that is shown, and it is taken out when it was wrong.
 */
@Entity
@Table(name = "hello_phrase")
public class Phrase implements Tracked {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hello_phrase_seq")
    @SequenceGenerator(name = "hello_phrase_seq", sequenceName = "hello_phrase_seq", allocationSize = 50)
    private Long id;

    private String english;

    @Column(name = "english_key")
    private String englishKey;

    private String arabic;

    private String pronunciation;

    @Column(name = "shown_since")
    private Instant shownSince;

    @Version
    private int version;

    protected Phrase() {
    }

    Phrase(String english, String arabic, String pronunciation) {
        this.english = english;
        this.englishKey = Folding.key(english);
        this.arabic = arabic;
        this.pronunciation = pronunciation;
    }

    void show(Instant since) {
        shownSince = since;
    }

    public Long getId() {
        return id;
    }

    public String in(Language language) {
        return language == Language.ARABIC ? arabic : english;
    }

    /** How the Arabic sounds, in Latin letters. */
    public String getPronunciation() {
        return pronunciation;
    }

    /** Since when it is, or when it last became, the phrase that is shown; null when it never was. */
    public Instant getShownSince() {
        return shownSince;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey("phrase", id);
    }
}
