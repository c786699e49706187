package org.twinhall.conference.signup;

import org.twinhall.account.RefusedException;

/** Somebody may not sign up; says why in the reader's language. */
public final class IneligibleException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    IneligibleException(String reason) {
        super("signUp.refused.ineligible");
        this.reason = reason;
    }

    /** A whole sentence for the person. */
    public String reason() {
        return reason;
    }
}
