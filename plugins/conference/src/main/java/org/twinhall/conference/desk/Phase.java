package org.twinhall.conference.desk;

/** When in the life of an event its organisers need a page; the bundle key of its name is {@code event.phase.<NAME>}. */
enum Phase {
    BEFORE, SIGN_UP, DAY, AFTER
}
