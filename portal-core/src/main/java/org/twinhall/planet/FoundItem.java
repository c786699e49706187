package org.twinhall.planet;

import java.time.Instant;

/**
 * One item of a feed, cleaned.
 *
 * @param guid      by which the feed tells it from others; its address where it says none
 * @param address   where it can be read
 * @param title     plain text, never empty
 * @param excerpt   its first words as plain text; may be empty
 * @param author    who wrote it; empty when it does not say
 * @param language  tag of the language in which it seems to be written
 * @param published when it was published, never in the future; null when it does not say
 */
record FoundItem(String guid, String address, String title, String excerpt, String author, String language, Instant published) {
}
