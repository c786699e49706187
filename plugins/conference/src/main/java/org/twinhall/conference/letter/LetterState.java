package org.twinhall.conference.letter;

/** Where a letter stands. */
public enum LetterState {
    DRAFT,
    /** Goes by itself, so many days before the event. */
    TIMED,
    /** It is settled who gets it; the mails are written, or are being written. */
    SENT
}
