package org.twinhall.conference.signup;

/**
 * Somebody who wants to sign up.
 *
 * @param eventId   for which event
 * @param kind      as what they would come
 * @param groupId   for which group; null for none
 * @param accountId the account of whoever is signed in with that address; null for nobody
 * @param email     the address
 * @param invited   whether the organisers invited them
 */
public record Candidate(long eventId, FormKind kind, Long groupId, Long accountId, String email, boolean invited) {
}
