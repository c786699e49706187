package org.twinhall.content.desk;

/**
 * What the desk shows.
 *
 * @param stage   how far; null for all
 * @param kind    the kind; empty for all
 * @param groupId a group that owns them; null for all
 */
public record DeskFilter(Stage stage, String kind, Long groupId) {

    /** How far an entry has come. */
    public enum Stage {
        /** Never published, or published and written on. */
        DRAFT,
        /** Waits for somebody who may publish it. */
        REVIEW,
        /** Goes live by itself. */
        SCHEDULED,
        /** Readers see it. */
        LIVE,
        /** Readers saw it once. */
        REMOVED,
        /** Lies in the trash; it is shown there alone. */
        TRASH
    }
}
