/**
 * The change log: what changed, in commit order, and the follower that brings index and page cache up to date.
 *
 * <p>A service never calls the index or the cache: it changes a {@link org.twinhall.change.Tracked} entity, and
 * everything else follows.
 */
package org.twinhall.change;
