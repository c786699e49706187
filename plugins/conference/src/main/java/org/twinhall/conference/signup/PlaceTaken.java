package org.twinhall.conference.signup;

/** Somebody has a place from now on. */
public record PlaceTaken(SignUp signUp, SignUpForm form) {
}
