package org.twinhall.conference.signup;

import java.util.Set;

/**
 * Somebody signed up.
 *
 * @param terms    what they said so that their charge can be decided
 * @param insteadOf whose place was handed to them; null for nobody's
 * @param sessions  the keys of the sessions that they chose
 */
public record SignedUp(SignUp signUp, SignUpForm form, Terms terms, SignUp insteadOf, Set<Long> sessions) {
}
