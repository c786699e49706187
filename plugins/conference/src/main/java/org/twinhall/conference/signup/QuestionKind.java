package org.twinhall.conference.signup;

/** How a question is answered. */
public enum QuestionKind {
    TEXT, AREA, EMAIL, PHONE, NUMBER, DATE,
    /** By one of several choices. */
    CHOICE,
    /** By any number of several choices. */
    CHOICES,
    YES_NO, TICK,
    /** By a tick with which somebody agrees to what the question says. */
    CONSENT,
    /** Not at all: it is a heading and an explanation. */
    NOTE;

    /** How a yes is kept. */
    public static final String YES = "yes";
    /** How a no is kept. */
    public static final String NO = "no";

    /** Whether the organisers say what can be chosen. */
    public boolean hasChoices() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether it asks anything. */
    public boolean isAsked() {
        return this != NOTE;
    }

    /** Whether another question may be asked because of its answer. */
    public boolean decides() {
        return hasChoices() || this == YES_NO || this == TICK || this == CONSENT;
    }
}
