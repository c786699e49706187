package org.twinhall.conference.signup;

/**
 * Somebody signed up.
 *
 * @param terms    what they said so that their charge can be decided
 * @param insteadOf whose place was handed to them; null for nobody's
 */
public record SignedUp(SignUp signUp, SignUpForm form, Terms terms, SignUp insteadOf) {
}
