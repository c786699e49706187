package org.twinhall.conference.signup;

/** Where somebody lives, as far as a charge asks. */
public enum Residence {
    BRITAIN, PALESTINE, ELSEWHERE
}
