package org.twinhall.conference.hosting;

import java.time.LocalDate;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.programme.Wording;

/**
 * What the network asks for.
 *
 * @param year     in which the event is to be
 * @param closesOn the last day on which groups can offer
 * @param note     what groups should know
 */
public record HostingCallProfile(EventKind kind, int year, LocalDate closesOn, Wording note) {

    public static final int LONGEST_NOTE = 2000;
    public static final int FIRST_YEAR = 2005;
    public static final int LAST_YEAR = 2100;
}
