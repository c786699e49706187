/**
 * Signing up: the forms of an event, who came through them, and who has a place.
 *
 * <p>A place is given only by {@link org.twinhall.conference.signup.SignUpVerbs}, while it holds the row of the form; pages go
 * through {@link org.twinhall.conference.signup.SignUpService}, which lets people in one after the other.
 */
package org.twinhall.conference.signup;
