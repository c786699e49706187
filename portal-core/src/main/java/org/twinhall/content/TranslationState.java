package org.twinhall.content;

/** What readers see of a translation; the bundle key of its name is {@code translation.state.<NAME>}. */
public enum TranslationState {
    /** Nothing yet. */
    DRAFT,
    /** Nothing yet; it goes live by itself. */
    SCHEDULED,
    /** Its live wording. */
    LIVE,
    /** That it was removed: somebody took it back. */
    WITHDRAWN,
    /** That it was removed: its time is over. */
    EXPIRED
}
