package org.twinhall.account;

import java.time.Duration;

/** After how long somebody who did not come back must sign in again. */
public record SignInTerm(Duration value) {
}
