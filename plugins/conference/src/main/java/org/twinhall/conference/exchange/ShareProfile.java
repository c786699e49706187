package org.twinhall.conference.exchange;

/**
 * What somebody offers or needs.
 *
 * @param offered whether it is offered, or needed
 * @param number  beds, or seats
 * @param place   where the bed is or should be; from where the lift goes
 * @param consent whether the organisers may give name and address to whom they bring together with them
 */
public record ShareProfile(ShareKind what, boolean offered, int number, String place, String note, boolean consent) {

    public static final int MOST = 50;
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_NOTE = 500;
}
