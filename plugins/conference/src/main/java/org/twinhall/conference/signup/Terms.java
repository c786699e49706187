package org.twinhall.conference.signup;

/**
 * What somebody says so that their charge can be decided.
 *
 * @param residence where they live; null when they were not asked
 * @param hardship  whether they asked for the charge of those who cannot pay the usual one; nobody asks them why
 */
public record Terms(Residence residence, boolean hardship) {

    /** Nothing was said. */
    public static final Terms NONE = new Terms(null, false);
}
