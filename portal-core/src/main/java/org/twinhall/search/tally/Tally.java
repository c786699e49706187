package org.twinhall.search.tally;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * How often some words were searched for in a month, how often in vain, and how far down the results were that were opened.
 *
 * <p>Counts only: nothing tells who searched, or when in the month.
 */
@Entity
@Table(name = "search_tally")
public class Tally {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_tally_seq")
    @SequenceGenerator(name = "search_tally_seq", sequenceName = "search_tally_seq", allocationSize = 50)
    private Long id;

    @Column(name = "in_month")
    private String month;

    private String words;

    @Column(name = "words_key")
    private String key;

    private long asked;

    @Column(name = "in_vain")
    private long inVain;

    private long opened;

    private long positions;

    protected Tally() {
    }

    Tally(String month, String words, String key) {
        this.month = month;
        this.words = words;
        this.key = key;
    }

    String getKey() {
        return key;
    }

    void add(Count count) {
        asked += count.asked();
        inVain += count.inVain();
        opened += count.opened();
        positions += count.positions();
    }
}
