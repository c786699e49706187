package org.twinhall.conference.programme;

/** What sort of session it is. */
public enum SessionKind {
    TALK, WORKSHOP, DISCUSSION,
    /** Each group tells of its year in two minutes. */
    INTRODUCTIONS, MEETING, MEAL, BREAK, OTHER;

    /** Whether people must be told what it is about; the others are called what they are. */
    public boolean needsTitle() {
        return this != MEAL && this != BREAK && this != INTRODUCTIONS;
    }
}
