package org.twinhall.conference.invitation;

import org.twinhall.text.Language;

/**
 * Somebody who is to be invited.
 *
 * @param language in which they are written to
 * @param groupId  for which group they come; null when they say it themselves
 */
public record Invitee(String name, String email, Language language, Long groupId) {
}
