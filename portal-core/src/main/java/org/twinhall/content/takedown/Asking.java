package org.twinhall.content.takedown;

/**
 * What somebody says who asks for pictures to be taken down.
 *
 * @param page    where they are shown; may be empty
 * @param concern what the person has to do with them
 * @param reason  in the person's own words
 * @param name    of the person; may be empty
 * @param email   where the answer goes; may be empty
 */
record Asking(String page, Concern concern, String reason, String name, String email) {
}
