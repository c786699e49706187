package org.twinhall.conference.exchange;

/** What is shared. */
public enum ShareKind {
    BED, LIFT
}
