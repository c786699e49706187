package org.twinhall.conference.checkin;

import java.time.Instant;
import java.util.Set;

/**
 * What somebody at the door saw or pressed.
 *
 * @param scan   another one for each, chosen by the telephone
 * @param ticket the value in the code that was read; empty when a name was pressed
 * @param guest  the sign-up whose name was pressed; null when a code was read
 * @param seats  which of the people; none for all of them
 * @param at     when, by the telephone's clock
 * @param here   whether they have come, or that was a mistake
 */
public record ScanAsked(String scan, String ticket, Long guest, Set<Integer> seats, Instant at, boolean here) {

    public ScanAsked {
        seats = Set.copyOf(seats);
    }
}
