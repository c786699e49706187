package org.twinhall.conference.participants;

import org.twinhall.group.Group;

/**
 * Somebody who agreed to be shown.
 *
 * @param group for which they come; null for none
 */
public record Participant(String name, Group group) {
}
