package org.twinhall.conference.signup;

/** How a question is answered. */
public enum QuestionKind {
    TEXT, AREA, CHOICE, TICK, NUMBER
}
