package org.twinhall.conference.rollcall;

/**
 * What the organisers of a meeting set.
 *
 * @param amount       how many groups, or how many of a hundred; 0 where no quorum is asked
 * @param proxies      how many votes of other groups one representative may hold; 0 when votes cannot be given to others
 * @param proxiesCount whether groups that gave their vote to one who is here count for the quorum
 */
public record Rule(Quorum quorum, int amount, int proxies, boolean proxiesCount) {

    public static final Rule NONE = new Rule(Quorum.NONE, 0, 0, false);
    public static final int MOST = 1000;
    public static final int MOST_PROXIES = 20;
    private static final int HUNDRED = 100;

    /** How many groups are needed of so many member groups. */
    public int needed(int members) {
        return switch (quorum) {
            case NONE -> 0;
            case NUMBER -> amount;
            case SHARE -> (members * amount + HUNDRED - 1) / HUNDRED;
        };
    }
}
