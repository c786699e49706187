package org.twinhall.conference.signup;

/** More or fewer people come by a sign-up than before. */
public record PeopleChanged(SignUp signUp) {
}
