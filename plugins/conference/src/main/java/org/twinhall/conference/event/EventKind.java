package org.twinhall.conference.event;

/** What sort of event it is. */
public enum EventKind {
    CONFERENCE, MEETING, AGM, WORKSHOP, TALK
}
