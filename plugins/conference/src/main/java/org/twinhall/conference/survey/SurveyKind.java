package org.twinhall.conference.survey;

/** How a question of a survey is answered. */
public enum SurveyKind {
    /** From 1 (not at all) to 5 (very much). */
    SCALE,
    /** One of several. */
    CHOICE,
    /** In own words. */
    TEXT
}
