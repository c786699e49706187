package org.twinhall.conference.hosting;

/** Where an offer stands. */
public enum HostingState {
    OFFERED, WITHDRAWN, TAKEN, THANKED
}
