package org.twinhall.content.translation;

/** How far the translation of an entry is. */
public enum Progress {
    /** Nobody has begun. */
    MISSING,
    /** Begun, and never published. */
    IN_WORK,
    /** The original says something else since. */
    OUTDATED,
    /** It says what the original says. */
    UP_TO_DATE
}
