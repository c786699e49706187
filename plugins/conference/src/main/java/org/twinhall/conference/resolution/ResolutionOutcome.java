package org.twinhall.conference.resolution;

/** What a meeting did with a motion. */
public enum ResolutionOutcome {
    ADOPTED, REJECTED, POSTPONED
}
