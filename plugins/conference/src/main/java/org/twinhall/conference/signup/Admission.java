package org.twinhall.conference.signup;

/** Who gets in through a form. */
public enum Admission {
    /** Whoever comes first. */
    OPEN,
    /** Those to whom the organisers say yes. */
    APPROVAL,
    /** Those who were invited. */
    INVITATION
}
