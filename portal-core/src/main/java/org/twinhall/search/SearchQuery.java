package org.twinhall.search;

/**
 * What a reader asks.
 *
 * @param words    as they were typed: words, {@code "phrases"}, {@code -not}; may be empty when something else narrows
 * @param kind     only things of this kind; null for all
 * @param language only texts in this language, by its tag; null for all
 * @param year     only things of this year; null for all
 * @param group    only things of the group of this slug; null for all
 * @param place    only things about the place of this slug; null for all
 * @param topic    only things on this topic; null for all
 * @param order    what comes first
 * @param page     which page of the results, from 1
 */
public record SearchQuery(String words, String kind, String language, String year, String group, String place,
                          String topic, Order order, int page) {

    /** What comes first among the results. */
    public enum Order { BEST, NEWEST }

    /** The longest text that is looked at. */
    public static final int LONGEST = 200;

    /** The best first. */
    public SearchQuery(String words, String kind, String language, String year, String group, String place, String topic, int page) {
        this(words, kind, language, year, group, place, topic, Order.BEST, page);
    }

    /** Words alone. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, null, null, null, null, null, null, 1);
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return words.isBlank() && !isNarrowed();
    }

    /** Whether something besides words is asked. */
    public boolean isNarrowed() {
        return kind != null || language != null || year != null || group != null || place != null || topic != null;
    }
}
