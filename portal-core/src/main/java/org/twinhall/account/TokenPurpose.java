package org.twinhall.account;

import java.time.Duration;

/** What a link in a mail is for, and how long it is good. */
public enum TokenPurpose {
    INVITE(Duration.ofDays(14)),
    CONFIRM(Duration.ofDays(3)),
    RESET(Duration.ofHours(2)),
    /** Proves another address of an account. */
    EMAIL(Duration.ofDays(1));

    private final Duration validity;

    TokenPurpose(Duration validity) {
        this.validity = validity;
    }

    public Duration validity() {
        return validity;
    }
}
