package org.twinhall.conference.material;

import org.twinhall.conference.programme.Wording;

/**
 * A file of an event.
 *
 * @param session the key of its session; null for the whole event
 * @param title   what it is called; empty for the name of the file
 * @param forAll  whether everybody gets it, or only those who have a place
 */
public record MaterialProfile(long mediaId, Long session, MaterialKind kind, Wording title, boolean forAll) {

    public static final int LONGEST_TITLE = 200;
}
