package org.twinhall.conference.proposal;

/**
 * What somebody proposes.
 *
 * @param name  of who proposes it, and speaks there
 * @param role  what they do, and for whom
 */
public record ProposalProfile(String title, String text, String name, String role, String email) {

    public static final int LONGEST_REASON = 1000;
}
