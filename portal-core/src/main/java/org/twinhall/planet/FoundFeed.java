package org.twinhall.planet;

import java.util.List;

/**
 * What a feed holds.
 *
 * @param title what its site is called; empty when it does not say
 * @param items the newest first
 */
record FoundFeed(String title, List<FoundItem> items) {
}
