package org.twinhall.search.pick;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;

/**
 * Something that editors recommend to whoever searches for some words.
 *
 * <p>Made and taken away by an organiser. It names a thing and no address, so it follows a thing that gets another one;
 * when the thing is gone or not for the reader, nothing is shown.
 */
@Entity
@Table(name = "search_pick")
public class Pick implements Tracked {

    static final String TYPE = "pick";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_pick_seq")
    @SequenceGenerator(name = "search_pick_seq", sequenceName = "search_pick_seq", allocationSize = 50)
    private Long id;

    private String words;

    @Column(name = "words_key")
    private String wordsKey;

    @Column(name = "thing_type")
    private String thingType;

    @Column(name = "thing_id")
    private long thingId;

    protected Pick() {
    }

    Pick(String words, String wordsKey, ChangeKey thing) {
        this.words = words;
        this.wordsKey = wordsKey;
        thingType = thing.type();
        thingId = thing.id();
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }

    public Long getId() {
        return id;
    }

    /** For which words. */
    public String getWords() {
        return words;
    }

    String getWordsKey() {
        return wordsKey;
    }

    /** What is recommended. */
    public ChangeKey thing() {
        return new ChangeKey(thingType, thingId);
    }
}
